import { useEffect, useMemo, useState } from 'preact/hooks';
import { CheckAnswer } from '../../../components/check-answer.tsx';
import { CheckNothing } from '../../../components/check-nothing.tsx';
import { stringsFor } from '../../../components/strings.ts';
import { cardView } from '../../../core/card-view.ts';
import { answersTo } from '../../../core/claims-answers.ts';
import { nearestGeneral } from '../../../core/claims-check.ts';
import { today } from '../../../core/today.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { base } from '../facts.ts';
import { factMatcher } from './matcher.ts';
import { NoteWhole } from './note-whole.tsx';

/** Props of {@link CheckText}. */
export interface CheckTextProps {
  readonly language: Language;
  /** Not blank. */
  readonly text: string;
  /** What came out, in a sentence, for screen readers. */
  readonly onSay: (said: string) => void;
  readonly onOpenFact: (fact: FactId) => void;
}

/** What a text's claims come to: a note for each that has one, and plainly where none fits. */
export function CheckText({ language, text, onSay, onOpenFact }: CheckTextProps) {
  const { answers, rest, cut } = useMemo(() => answersTo(factMatcher(), text), [text]);
  const [unfolded, setUnfolded] = useState<Readonly<Record<number, boolean>>>({});
  const strings = stringsFor(language);
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  useEffect(() => {
    const [first] = answers;
    onSay(first ? `${strings.claimFound(answers.length)}. ${view(first.fact).question}` : strings.claimNone);
  }, [answers]);
  return (
    <div class="fn-checked">
      {cut && <p class="fn-overdue">{strings.claimTooLong}</p>}
      {answers.length > 0 && (
        <ul>
          {answers.map(({ fact, conditional, claims, more, opposite, others }, at) => (
            <CheckAnswer
              key={`${fact} ${conditional}`}
              language={language}
              claims={claims}
              more={more}
              conditional={conditional}
              opposite={opposite}
              view={view(fact)}
              others={others.map(view)}
              // A single note that fits is what was asked for; several are an index first.
              open={unfolded[at] ?? (answers.length === 1 && !conditional)}
              onOpen={(open) => setUnfolded({ ...unfolded, [at]: open })}
              onOpenFact={onOpenFact}
            >
              <NoteWhole fact={fact} language={language} onOpenFact={onOpenFact} />
            </CheckAnswer>
          ))}
        </ul>
      )}
      {answers.length > 0 && rest.length > 0 && <p class="fn-muted">{strings.claimRest(rest.length)}</p>}
      {answers.length === 0 && rest.length > 0 && (
        <CheckNothing
          language={language}
          near={[...new Set(rest.flatMap(({ others }) => others))].slice(0, 3).map(view)}
          general={view(nearestGeneral(rest[0]!, base.overview))}
          onOpenFact={onOpenFact}
        />
      )}
    </div>
  );
}
