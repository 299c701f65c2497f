import { useEffect, useMemo, useState } from 'preact/hooks';
import { CheckList } from '../../../components/check-list.tsx';
import { saveFile } from '../../../components/copy-to.ts';
import { cardView, findFact } from '../../../core/card-view.ts';
import { type ResultRow, resultsAsCsv, resultsAsJson } from '../../../core/claims-csv.ts';
import { type ClaimList, checkList, type ListResult } from '../../../core/claims-list.ts';
import { today } from '../../../core/today.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { inSlices, turn } from '../../../page/slices.ts';
import { base } from '../facts.ts';
import { factMatcher } from './matcher.ts';

/** Results between two drawings of the progress: a drawing costs as much as checking a few lines. */
const DRAW_EVERY = 200;

/** Props of {@link RunList}. */
export interface RunListProps {
  readonly language: Language;
  readonly list: ClaimList;
  readonly onClose: () => void;
  readonly onOpenFact: (fact: FactId) => void;
}

/** Checks a list in slices between the browser's own tasks, so that nothing freezes, and lets it be stopped and saved. */
export function RunList({ language, list, onClose, onOpenFact }: RunListProps) {
  const [results, setResults] = useState<readonly ListResult[]>([]);
  const [state, setState] = useState<'running' | 'cancelled' | 'done'>('running');
  // There as soon as the button is drawn: a press before the first line is checked is heard as well.
  const controller = useMemo(() => new AbortController(), [list]);
  useEffect(() => {
    let current = true;
    const found: ListResult[] = [];
    const steps = checkList(factMatcher(), list.claims);
    setState('running');
    setResults([]);
    void inSlices(
      () => {
        const { value, done } = steps.next();
        if (done) return false;
        found.push(value);
        if (found.length % DRAW_EVERY === 0) setResults([...found]);
        return true;
      },
      controller.signal,
      turn,
    ).then(() => {
      // What another list took the place of has nothing more to say.
      if (!current) return;
      setResults(found);
      setState(found.length === list.claims.length ? 'done' : 'cancelled');
    });
    return () => {
      current = false;
      controller.abort();
    };
  }, [list, controller]);

  function save(form: 'csv' | 'json') {
    const day = today();
    const rows = results.map((result): ResultRow => {
      if (!result.fact) return result;
      const { question, lead, source } = cardView(base, result.fact, { language, today: day });
      return { ...result, question, answer: lead.text, asOf: lead.asOf, source: source.address };
    });
    if (form === 'csv') saveFile(new Blob(['\ufeff', resultsAsCsv(rows)], { type: 'text/csv' }), 'claims.csv');
    else saveFile(new Blob([resultsAsJson(rows, list.bad)], { type: 'application/json' }), 'claims.json');
  }

  return (
    <CheckList
      language={language}
      total={list.claims.length}
      results={results}
      bad={list.bad}
      state={state}
      questionOf={(fact) => findFact(base, fact).question[language]}
      onCancel={() => controller.abort()}
      onClose={onClose}
      onSave={save}
      onOpenFact={onOpenFact}
    />
  );
}
