import { NoteCard } from '../../../components/note-card.tsx';
import { cardView } from '../../../core/card-view.ts';
import { today } from '../../../core/today.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { openStatement } from '../../../platform/open-statement.ts';
import { base } from '../facts.ts';
import { NoteTools } from '../note-tools.tsx';

/** Props of {@link NoteWhole}. */
export interface NoteWholeProps {
  readonly fact: FactId;
  readonly language: Language;
  readonly onOpenFact: (fact: FactId) => void;
}

/** One note, whole, with everything that can be done with it. For any of our own surfaces. */
export function NoteWhole({ fact, language, onOpenFact }: NoteWholeProps) {
  return (
    <>
      <NoteCard
        view={cardView(base, fact, { language, today: today() })}
        variant="embedded"
        onOpenFact={onOpenFact}
        onOpenStatement={() => void openStatement(fact)}
      />
      <NoteTools fact={fact} language={language} />
    </>
  );
}
