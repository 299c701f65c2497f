import { useMemo } from 'preact/hooks';
import { NoteCard } from '../../../components/note-card.tsx';
import { ReplyTools } from '../../../components/reply-tools.tsx';
import { cardView, findSource } from '../../../core/card-view.ts';
import { today } from '../../../core/today.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { openStatement } from '../../../platform/open-statement.ts';
import { base } from '../../shared/facts.ts';

/** Props of {@link NoteWhole}. */
export interface NoteWholeProps {
  readonly fact: FactId;
  readonly language: Language;
  readonly onOpenFact: (fact: FactId) => void;
}

/** One note, whole, with everything that can be done with it. For any of our own surfaces. */
export function NoteWhole({ fact, language, onOpenFact }: NoteWholeProps) {
  const views = useMemo(() => {
    const day = today();
    return {
      en: cardView(base, fact, { language: 'en', today: day }),
      es: cardView(base, fact, { language: 'es', today: day }),
    };
  }, [fact]);
  const source = findSource(base, base.facts.find(({ id }) => id === fact)!.answers.at(-1)!.source);
  return (
    <>
      <NoteCard
        view={views[language]}
        variant="embedded"
        onOpenFact={onOpenFact}
        onOpenStatement={() => void openStatement(fact)}
      />
      <ReplyTools key={fact} language={language} views={views} source={source} />
    </>
  );
}
