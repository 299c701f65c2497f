import { useState } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import { buildReply, type ReplyLength, SHORT } from '../core/reply.ts';
import { formsOf } from '../core/reply-format.ts';
import { postLength } from '../core/reply-length.ts';
import { CopyButton } from './copy-button.tsx';
import { copyRich, copyText } from './copy-to.ts';
import { Choice } from './reply-choice.tsx';
import { type Strings, stringsFor } from './strings.ts';

/** Props of {@link ReplyBuilder}. */
export interface ReplyBuilderProps {
  /** In the language of the reply. */
  readonly view: CardView;
  /** In the language of the interface. */
  readonly strings: Strings;
}

/** A reply made to measure, shown as it will be pasted, and the ways to copy it. */
export function ReplyBuilder({ view, strings }: ReplyBuilderProps) {
  const [length, setLength] = useState<ReplyLength>('short');
  const { text, markdown, html } = formsOf(buildReply(view, length, stringsFor(view.language)));
  const copies = [
    ['copy-text', strings.copyText, () => copyText(text)],
    ['copy-markdown', strings.copyMarkdown, () => copyText(markdown)],
    ['copy-rich', strings.copyRich, () => copyRich(text, html)],
  ] as const;
  return (
    <div class="fn-tool">
      <Choice legend={strings.replyLength} names={strings.replyLengths} chosen={length} onChoose={setLength} />
      <section class="fn-preview" aria-label={strings.replyPreview} data-part="reply">
        <p lang={view.language}>{text}</p>
      </section>
      {length === 'short' && <p class="fn-muted">{strings.replyCount(postLength(text), SHORT)}</p>}
      <div class="fn-copies">
        {copies.map(([part, label, onCopy]) => (
          <CopyButton key={part} part={part} label={label} strings={strings} subject={text} onCopy={onCopy} />
        ))}
      </div>
    </div>
  );
}
