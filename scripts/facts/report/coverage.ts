import type { FactId } from '../../../core/types.ts';
import { readingLevel } from '../../../facts/advice/reading-level.ts';
import type { LoadedBase } from '../../../facts/load.ts';
import type { Judged, Share, Summary } from '../../evaluation/measure.ts';
import { type Html, html } from './html.ts';

/** How the matcher did on labelled claims. */
export interface Evaluation {
  /** The half that is looked at, claim by claim. */
  readonly dev: readonly Judged[];
  /** The half that is only counted, by language. */
  readonly test: readonly { readonly language: string; readonly summary: Summary }[];
}

const percent = ({ share, low, high, of }: Share) =>
  of === 0 ? '–' : `${(share * 100).toFixed(1)} % (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;

/** The matcher on claims that no weight was fitted on, by language. */
export function evaluationTable({ test }: Evaluation): Html {
  const rows = test.map(
    ({ language, summary: { right, wrong, missed, unbidden } }) =>
      html`<tr><th scope="row">${language}</th><td>${right.of} + ${unbidden.of}</td><td>${percent(right)}</td><td>${percent(wrong)}</td><td>${percent(missed)}</td><td>${percent(unbidden)}</td></tr>`,
  );
  return html`<section class="scroll" tabindex="0" aria-label="The matcher by language"><table><thead><tr><th>language</th><th>texts: claims + negatives</th><th>right</th><th>wrong</th><th>missed</th><th>false notes</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** Each fact: how much teaches it, how much judges it, and how that came out. */
export function coverageTable({ facts }: LoadedBase, { dev }: Evaluation): Html {
  const byFact = Map.groupBy(dev, ({ claim }) => claim.fact);
  const rows = facts.map(({ value: { id, answers, claims } }) => {
    const judged = byFact.get(id) ?? [];
    const count = (outcome: Judged['outcome']) => judged.filter((row) => row.outcome === outcome).length;
    const grade = readingLevel(answers.at(-1)!.text.en, 'en').grade;
    return html`<tr><th scope="row"><a href="#${id}">${id}</a></th><td>${answers.length}</td><td>${answers.at(-1)!.asOf}</td><td>${grade.toFixed(1)}</td><td>${claims.en.length}</td><td>${claims.es.length}</td><td>${judged.length}</td>${bar(count('right'), count('wrong'), count('missed'))}</tr>`;
  });
  return html`<section class="scroll" tabindex="0" aria-label="Coverage by fact"><table><thead><tr><th>fact</th><th>answers</th><th>newest</th><th>reading grade</th><th>phrasings en</th><th>es</th><th>dev claims</th><th>right, wrong, missed</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function bar(right: number, wrong: number, missed: number): Html {
  const total = right + wrong + missed;
  if (total === 0) return html`<td class="none">no claim judges it</td>`;
  const part = (name: string, count: number) =>
    count > 0 ? html`<span class="${name}" style="flex:${count}">${count}</span>` : undefined;
  return html`<td><span class="bar">${part('right', right)}${part('wrong', wrong)}${part('missed', missed)}</span></td>`;
}

/** Facts that no claim of the looked-at half judges. */
export function unjudged({ facts }: LoadedBase, { dev }: Evaluation): FactId[] {
  const judged = new Set(dev.map(({ claim }) => claim.fact));
  return facts.map(({ value }) => value.id).filter((id) => !judged.has(id));
}
