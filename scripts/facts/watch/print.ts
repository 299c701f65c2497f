import type { Compared, Outcome, State } from './outcome.ts';
import type { Proposal } from './propose.ts';

/** Colours for a terminal; elsewhere the same words without. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly gone: (text: string) => string;
  readonly come: (text: string) => string;
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
export const COLOURS: Ink = { bold: paint(1), gone: paint(31), come: paint(32) };
/** Marks in place of colours: what a word diff cannot do without. */
export const PLAIN: Ink = { bold: (text) => text, gone: (text) => `[-${text}-]`, come: (text) => `{+${text}+}` };

const NAMES: Readonly<Record<State, string>> = {
  unchanged: 'unchanged',
  changed: 'CHANGED',
  moved: 'MOVED',
  gone: 'GONE',
  wall: 'could not be told: a wall stands before it',
  refused: 'could not be told: refused',
  'other-page': 'could not be told: another page stands there',
  unreadable: 'could not be told: not to be read',
  unreachable: 'could not be told: not reached',
};

const MENDS: Partial<Record<State, string>> = {
  wall: 'open the page in your browser, save it, and give it: npm run facts -- watch ID --file PAGE.html',
  refused: 'open the page in your browser, save it, and give it: npm run facts -- watch ID --file PAGE.html',
  unreadable: 'open the page in your browser, save it, and give it: npm run facts -- watch ID --file PAGE.html',
  unreachable: 'try again later; --resume leaves out what was told',
  'other-page': 'look where the statement is now, and give that address: npm run facts -- watch ID --address URL',
  gone: 'look whether it has another address; if it is gone for good, the cards’ way to it needs another',
};

/** A person's report on one source. `before`: how it stood when that could last be told, if not now. */
export function report(outcome: Outcome, ink: Ink, proposal?: Proposal, before?: Outcome): string {
  const { source, state, why, address, redirects, compared } = outcome;
  const lines = [ink.bold(`${source}: ${NAMES[state]}`), `  ${why}`, `  ${address}`];
  for (const { status, to } of redirects) lines.push(`  → ${status} ${to}`);
  const mend = MENDS[state]?.replace('ID', source);
  if (mend) lines.push(`    mend: ${mend}`);
  if (before && before !== outcome) lines.push(`  Last told on ${before.at.slice(0, 10)}: ${NAMES[before.state]}.`);
  if (compared) lines.push(...comparedLines(compared, ink));
  if (proposal)
    lines.push(
      '',
      `  Proposed: facts/sources/${proposal.file}. Nothing else was changed. To take it over:`,
      '    1. read it against the page, and take ".proposed" out of its name;',
      `    2. add this to the revisions of facts/sources/${source}.yaml, with lastChecked and reviewBy set anew:`,
      ...proposal.yaml.split('\n').map((line) => `       ${line}`),
      '    3. give the facts above their new answers, and run npm run facts -- check.',
    );
  else if (compared && state === 'unchanged' && compared.later.length > 0)
    lines.push(
      `  That is the text of revision ${compared.revision}, though ${compared.later.join(', ')} came after it. If you gave an old copy, nothing follows from it. If it is`,
      '  today’s page, the page has gone back: add that as a revision of its own, and leave lastChecked until then.',
    );
  else if (state === 'unchanged')
    lines.push(
      `  In facts/sources/${source}.yaml, lastChecked may be set to ${outcome.at.slice(0, 10)}, and reviewBy after it.`,
    );
  return lines.join('\n');
}

function comparedLines(compared: Compared, ink: Ink): string[] {
  const { revision, date, later, differences, kept, quotations, redate } = compared;
  const lines = [
    `  Compared with revision ${revision} of ${date}${later.length > 0 ? `, the newest whose text is kept (${later.join(', ')} came after it)` : ''}: ${share(kept)} of it stands.`,
  ];
  for (const { words } of differences) {
    const told = words.map((run) =>
      run.kind === 'both'
        ? shortened(run.words)
        : run.kind === 'stored'
          ? ink.gone(run.words.trim())
          : ink.come(run.words.trim()),
    );
    lines.push(
      '',
      ...told
        .join(' ')
        .split('\n')
        .map((line) => `    ${line.trim()}`),
    );
  }
  const fallen = quotations.filter(({ stands }) => !stands);
  if (differences.length > 0)
    lines.push('', `  Quotations that no longer stand on it: ${fallen.length} of ${quotations.length}`);
  for (const { fact, paragraph, leads } of fallen)
    lines.push(`    ${fact} (${paragraph})${leads ? ', which its card leads with' : ', overtaken already'}`);
  if (differences.length > 0) lines.push(...redateLines(redate));
  return lines;
}

/** Rounded down: one word that changed must not read as if nothing had. */
const share = (kept: number) => `${kept === 1 ? '100' : (Math.floor(kept * 1000) / 10).toFixed(1)} %`;

/** The answers to read again, those first of which something is known to have changed. */
function redateLines(redate: Compared['redate']): string[] {
  const groups = [
    {
      says: 'What they rest on no longer stands as it did:',
      answers: redate.filter(({ changedParagraphs }) => changedParagraphs.length > 0),
    },
    {
      says: 'Their revision’s text is not kept: read them against the page:',
      answers: redate.filter(({ textKept }) => !textKept),
    },
    {
      says: 'What they rest on still stands:',
      answers: redate.filter(({ changedParagraphs, textKept }) => textKept && changedParagraphs.length === 0),
    },
  ].filter(({ answers }) => answers.length > 0);
  const lines = groups.flatMap(({ says, answers }) => [
    `    ${says}`,
    ...answers.map(
      ({ fact, asOf, revision, changedParagraphs }) =>
        `      ${fact}, as of ${asOf} (${[revision, ...changedParagraphs].join(' ')})`,
    ),
  ]);
  return lines.length > 0
    ? ['', '  Newest answers that rest on this source, to be read again and dated anew:', ...lines]
    : [];
}

/** Long runs of what both texts have are no news. Characters. */
const CONTEXT = 60;
function shortened(words: string): string {
  return words.length <= CONTEXT * 2
    ? words.trim()
    : `${words.slice(0, CONTEXT).trim()} … ${words.slice(-CONTEXT).trim()}`;
}
