import type { BadLine, ListResult } from '../core/claims-list.ts';
import type { FactId, Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** Most results, and most lines left out, that are drawn; the files hold all. A thousand rows make a panel heavy. */
const SHOWN = 100;
const BAD_SHOWN = 20;

/** Props of {@link CheckList}. */
export interface CheckListProps {
  readonly language: Language;
  readonly total: number;
  readonly results: readonly ListResult[];
  readonly bad: readonly BadLine[];
  readonly state: 'running' | 'cancelled' | 'done';
  readonly questionOf: (fact: FactId) => string;
  readonly onCancel: () => void;
  readonly onClose: () => void;
  readonly onSave: (form: 'csv' | 'json') => void;
  readonly onOpenFact: (fact: FactId) => void;
}

/** A list as it is being checked, then what came out. */
export function CheckList(props: CheckListProps) {
  const { language, total, results, bad, state } = props;
  const strings = stringsFor(language);
  const count = (outcome: ListResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const noted = results.filter(({ fact }) => fact);
  const running = state === 'running';
  return (
    <section class="fn-listed" aria-busy={running} aria-label={strings.listTitle} data-part="list">
      {total === 0 ? (
        <p class="fn-message" role="status">
          {strings.listEmpty}
        </p>
      ) : (
        <>
          <progress value={results.length} max={total} aria-label={strings.listProgress(results.length, total)} />
          <p class="fn-muted" data-part="list-progress">
            {strings.listProgress(results.length, total)}
          </p>
        </>
      )}
      <div class="fn-hidden" role="status">
        {!running && total > 0 && strings.listProgress(results.length, total)}
      </div>
      {state === 'cancelled' && <p class="fn-message">{strings.listCancelled}</p>}
      <div class="fn-copies">
        {running ? (
          <button type="button" class="fn-button" data-part="list-cancel" onClick={props.onCancel}>
            {strings.listCancel}
          </button>
        ) : (
          <>
            {total > 0 && (
              <>
                <button type="button" class="fn-button" data-part="list-csv" onClick={() => props.onSave('csv')}>
                  {strings.listCsv}
                </button>
                <button type="button" class="fn-button" data-part="list-json" onClick={() => props.onSave('json')}>
                  {strings.listJson}
                </button>
              </>
            )}
            <button type="button" class="fn-act fn-act-strong" data-part="list-close" onClick={props.onClose}>
              {strings.listClose}
            </button>
          </>
        )}
      </div>
      {!running && (
        <>
          {total > 0 && (
            <ul class="fn-counts" data-part="list-counts">
              <li>{strings.listNoted(count('note'))}</li>
              <li>{strings.listIf(count('if-subject'))}</li>
              <li>{strings.listNone(count('none'))}</li>
              <li>{strings.listBad(bad.length)}</li>
            </ul>
          )}
          {bad.length > 0 && (
            <ul class="fn-bad" data-part="list-bad">
              {bad.slice(0, BAD_SHOWN).map(({ line, fault }) => (
                <li key={line}>
                  {strings.listLine(line)}: {strings.listFault[fault]}
                </li>
              ))}
              {bad.length > BAD_SHOWN && <li>{strings.listMore(bad.length - BAD_SHOWN)}</li>}
            </ul>
          )}
          <ol class="fn-rows">
            {noted.slice(0, SHOWN).map(({ line, text, fact, outcome }) => (
              <li key={line} data-fact-id={fact}>
                <p class="fn-label">{strings.listLine(line)}</p>
                <p class="fn-row-claim">{text}</p>
                {outcome === 'if-subject' && <p class="fn-muted">{strings.claimIf}</p>}
                <button type="button" class="fn-act fn-act-strong" onClick={() => props.onOpenFact(fact!)}>
                  {props.questionOf(fact!)}
                </button>
              </li>
            ))}
            {noted.length > SHOWN && <li class="fn-muted">{strings.listMore(noted.length - SHOWN)}</li>}
          </ol>
        </>
      )}
    </section>
  );
}
