import { useState } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import type { Language, Source } from '../core/types.ts';
import { ReplyBuilder } from './reply-builder.tsx';
import { Choice } from './reply-choice.tsx';
import { ReplyCitation } from './reply-citation.tsx';
import { SharePicture } from './share-picture.tsx';
import { stringsFor } from './strings.ts';

const TOOLS = { answerReply: ReplyBuilder, answerPicture: SharePicture, answerCite: ReplyCitation } as const;
type Tool = keyof typeof TOOLS;

/** Props of {@link ReplyTools}. */
export interface ReplyToolsProps {
  /** Of the interface; a reply may be in the other one. */
  readonly language: Language;
  /** The note in both languages. */
  readonly views: Readonly<Record<Language, CardView>>;
  readonly source: Source;
}

/** What can be done with a note: answer with it, share it as a picture, cite it; folded until it is wanted. */
export function ReplyTools({ language, views, source }: ReplyToolsProps) {
  const [tool, setTool] = useState<Tool>('answerReply');
  const [spoken, setSpoken] = useState(language);
  const strings = stringsFor(language);
  const Shown = TOOLS[tool];
  return (
    <details class="fn-fold fn-tools" data-part="tools">
      <summary>{strings.answerTitle}</summary>
      <div class="fn-choices">
        <Choice
          legend={strings.answerTitle}
          legendHidden
          names={{
            answerReply: strings.answerReply,
            answerPicture: strings.answerPicture,
            answerCite: strings.answerCite,
          }}
          chosen={tool}
          onChoose={setTool}
        />
        <Choice legend={strings.answerLanguage} names={strings.languages} chosen={spoken} onChoose={setSpoken} />
      </div>
      <Shown view={views[spoken]} source={source} strings={strings} />
    </details>
  );
}
