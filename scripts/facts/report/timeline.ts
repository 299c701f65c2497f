import { formatDay } from '../../../components/format-day.ts';
import type { Day, FactBase } from '../../../core/types.ts';
import { type Html, html } from './html.ts';

/** Sizes of the drawing, in px. */
const NAMES = 230;
const WIDTH = 900;
const ROW = 22;
const TOP = 58;
/** Height of a line of day labels; neighbours take turns on two of them, so that close days do not touch. */
const LABEL = 12;
const RIGHT = 24;

/** Days between two days. */
const between = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The base over time: a row for each fact, a dot for each answer on its day, a line for as long as it was the newest; the
 * revisions as upright lines; the time for which nobody has looked at the source, shaded.
 */
export function timeline({ facts, sources }: FactBase, today: Day): Html {
  const days = [
    ...facts.flatMap(({ answers }) => answers.map(({ asOf }) => asOf)),
    ...sources.flatMap(({ revisions }) => revisions.map(({ date }) => date)),
  ];
  const first = days.reduce((a, b) => (a < b ? a : b), today);
  const span = Math.max(1, between(first, today));
  const x = (day: Day) => NAMES + (between(first, day) / span) * (WIDTH - NAMES - RIGHT);
  const height = TOP + facts.length * ROW + 8;
  const checked = sources.map(({ lastChecked }) => lastChecked).reduce((a, b) => (a > b ? a : b), first);
  const px = (value: number) => value.toFixed(1);

  const revisions = sources.flatMap((source) =>
    source.revisions.map(({ id, date, dating }, at) => {
      const day = dating === 'after' ? `after ${date}` : date;
      const place = px(x(date));
      return html`<line class="revision" x1="${place}" x2="${place}" y1="${TOP - 12}" y2="${height}"/>
<text class="letter" x="${place}" y="${TOP - 42}" text-anchor="middle">${id}</text>
<text class="day" x="${place}" y="${TOP - 30 + (at % 2) * LABEL}" text-anchor="middle">${day}</text>`;
    }),
  );
  const rows = facts.map(({ id, answers }, row) => {
    const y = TOP + row * ROW + ROW / 2;
    const last = answers.at(-1)!;
    const parts = answers.map(({ asOf, quotation }, at) => {
      const end = answers[at + 1]?.asOf ?? today;
      return html`<line class="${at === answers.length - 1 ? 'newest' : 'older'}" x1="${px(x(asOf))}" x2="${px(x(end))}" y1="${y}" y2="${y}"/>
<circle class="${quotation ? 'quoted' : 'told'}" cx="${px(x(asOf))}" cy="${y}" r="5"><title>${id}, as of ${formatDay(asOf, 'en')}${quotation ? ', quoted' : ''}</title></circle>`;
    });
    return html`<a href="#${id}"><text class="name" x="${NAMES - 14}" y="${y + 4}" text-anchor="end">${id}</text></a>${parts}<title>${id}: newest answer of ${last.asOf}</title>`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="group" aria-label="Each fact’s answers over time">
<rect class="unseen" x="${px(x(checked))}" y="${TOP - 12}" width="${px(Math.max(0, x(today) - x(checked)))}" height="${height - TOP + 12}"/>
${revisions}${rows}</svg>
<p class="key"><span class="dot quoted"></span> answer with a quotation <span class="dot told"></span> answer in our own words <span class="box unseen"></span> nobody has compared the source since ${formatDay(checked, 'en')}</p>`;
}
