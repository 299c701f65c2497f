import { formatDay } from '../../../components/format-day.ts';
import { stringsFor } from '../../../components/strings.ts';
import type { Day } from '../../../core/types.ts';
import type { CompiledBase } from '../../../facts/compile.ts';
import type { LoadedBase } from '../../../facts/load.ts';
import type { Problem } from '../../../facts/problem.ts';
import type { Section } from '../history/changelog.ts';
import { cards } from './cards.ts';
import { coverageTable, type Evaluation, evaluationTable, unjudged } from './coverage.ts';
import { Html, html } from './html.ts';
import { style } from './style.ts';
import { timeline } from './timeline.ts';

/** Everything that the report tells. */
export interface ReportInput {
  readonly loaded: LoadedBase;
  readonly compiled: CompiledBase;
  readonly advice: readonly Problem[];
  readonly evaluation: Evaluation;
  /** What changed, newest first. */
  readonly history: readonly Section[];
  readonly today: Day;
}

/** The base on one page that needs nothing but itself: no scripts, no requests. */
export function reportPage(input: ReportInput): string {
  const { loaded, compiled, advice, evaluation, history, today } = input;
  const { base } = compiled;
  const answers = base.facts.flatMap((fact) => fact.answers);
  const figures: readonly (readonly [number, string])[] = [
    [base.facts.length, 'facts'],
    [answers.length, 'answers'],
    [answers.filter(({ quotation }) => quotation).length, 'quotations, proved'],
    [compiled.phrasings.length, 'phrasings'],
    [advice.length, 'pieces of advice'],
  ];
  const without = unjudged(loaded, evaluation);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The facts, ${today}</title>
<style>${new Html(style)}</style>
</head>
<body class="fn">
<main>
<h1>The facts, as of ${formatDay(today, 'en')}</h1>
<p class="soft">${stringsFor('en').productName}. ${stringsFor('en').notOfficial}</p>
${staleness(input)}
<ul class="figures">${figures.map(([count, name]) => html`<li><b>${count}</b>${name}</li>`)}</ul>
<h2>Over time</h2>
<section class="scroll" tabindex="0" aria-label="The facts over time">${timeline(base, today)}</section>
<h2>What changed</h2>
${history.length === 0 ? html`<p>Nothing.</p>` : history.map(changes)}
<h2>How the matcher does</h2>
<p class="soft">Claims that no weight is fitted on, with 95 % intervals.</p>
${evaluationTable(evaluation)}
<h2>Coverage</h2>
<p class="soft">Phrasings teach the matcher; dev claims, by other writers, judge it.${without.length > 0 ? ` No dev claim judges: ${without.join(', ')}.` : ''}</p>
${coverageTable(loaded, evaluation)}
<h2>Advice</h2>
${advice.length === 0 ? html`<p>None.</p>` : html`<ul class="changes">${advice.map(({ file, line, message, mend }) => html`<li><code>${file}:${line}</code>: ${message}. <span class="soft">${mend}</span></li>`)}</ul>`}
<h2>As a reader sees them</h2>
${cards(base, today)}
</main>
</body>
</html>
`.text;
}

function staleness({ compiled: { base }, today }: ReportInput): Html[] {
  return base.sources.map(({ publisherShort, number, title, address, lastChecked, reviewBy }) => {
    const link = html`<a href="${address}">${publisherShort} ${number}</a>, “${title}”`;
    return reviewBy < today
      ? html`<p class="due">${link}: last checked ${formatDay(lastChecked, 'en')}. The next check was due by ${formatDay(reviewBy, 'en')}; until it is made, every card says so.</p>`
      : html`<p>${link}: last checked ${formatDay(lastChecked, 'en')}, to be checked again by ${formatDay(reviewBy, 'en')}.</p>`;
  });
}

const changes = ({ title, changes: list }: Section) =>
  html`<h3>${title}</h3><ul class="changes">${list.map(({ fact, words }) => html`<li>${fact ? html`<a href="#${fact}">${fact}</a>: ` : undefined}${words}</li>`)}</ul>`;
