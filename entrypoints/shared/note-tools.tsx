import { useMemo } from 'preact/hooks';
import { ReplyTools } from '../../components/reply-tools.tsx';
import { cardView, findFact, findSource } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { base } from './facts.ts';

/** Props of {@link NoteTools}. */
export interface NoteToolsProps {
  readonly fact: FactId;
  readonly language: Language;
}

/** What can be done with a note, in both languages; for each of our own surfaces that shows a note whole. */
export function NoteTools({ fact, language }: NoteToolsProps) {
  const views = useMemo(() => {
    const day = today();
    return {
      en: cardView(base, fact, { language: 'en', today: day }),
      es: cardView(base, fact, { language: 'es', today: day }),
    };
  }, [fact]);
  const source = findSource(base, findFact(base, fact).answers.at(-1)!.source);
  return <ReplyTools key={fact} language={language} views={views} source={source} />;
}
