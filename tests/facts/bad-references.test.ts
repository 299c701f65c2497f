import { describe, expect, test } from 'vitest';
import { copyBase, problemsOf } from './altered-base.ts';

type Base = ReturnType<typeof copyBase>;

interface Case {
  readonly name: string;
  readonly change: (base: Base) => void;
  readonly file?: string;
  readonly at: string;
  readonly nth?: number;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const FACT = 'sharing-not-confirmed.yaml';
const SOURCE = 'sources/dhcs-25-20.yaml';
const swap = (from: string | RegExp, to: string) => (base: Base) => base.change(FACT, from, to);

const references: readonly Case[] = [
  {
    name: 'an id that is not the file’s name',
    change: (base) => {
      base.write('other-name.yaml', base.read('help-consulate.yaml'));
      base.remove('help-consulate.yaml');
    },
    file: 'other-name.yaml',
    at: 'id: help-consulate',
    message: /the id "help-consulate" is not the file's name/,
    mend: /name the file help-consulate\.yaml/,
  },
  {
    name: 'overtakenBy a fact that is not there',
    change: swap('[cms-dhs-agreement, ruling-2025-12-29]', '[cms-dhs-agreement, ruling-2025-12-30]'),
    at: 'ruling-2025-12-30',
    message: /there is no fact "ruling-2025-12-30"/,
    mend: /facts -- list/,
  },
  {
    name: 'overtakenBy a fact whose name is nearly right',
    change: swap('[cms-dhs-agreement, ruling-2025-12-29]', '[cms-dhs-agrement, ruling-2025-12-29]'),
    at: 'cms-dhs-agrement',
    message: /there is no fact "cms-dhs-agrement"\. Did you mean cms-dhs-agreement\?/,
    mend: /facts -- list/,
  },
  {
    name: 'overtakenBy a fact that tells nothing newer',
    change: swap('[cms-dhs-agreement, ruling-2025-12-29]', '[cms-dhs-agreement, may-2025-federal-request]'),
    at: '[cms-dhs-agreement, may-2025-federal-request]',
    message: /may-2025-federal-request tells nothing newer: its newest answer is of 2025-06-13/,
    mend: /take may-2025-federal-request out/,
  },
  {
    name: 'overtakenBy itself',
    change: swap('[cms-dhs-agreement, ruling-2025-12-29]', '[sharing-not-confirmed]'),
    at: '[sharing-not-confirmed]',
    message: /in a circle: sharing-not-confirmed → sharing-not-confirmed$/,
    mend: /take sharing-not-confirmed out/,
  },
  {
    name: 'facts that overtake each other in a circle',
    change: (base) =>
      base.change(
        'injunction-2025-08-12.yaml',
        /overtakenBy: \[ruling-2025-12-29\]/,
        'overtakenBy: [cms-dhs-agreement]',
      ),
    file: 'injunction-2025-08-12.yaml',
    at: 'overtakenBy: [cms-dhs-agreement]',
    message: /in a circle: (cms-dhs-agreement → injunction-2025-08-12 → cms-dhs-agreement)$/,
    mend: /take cms-dhs-agreement out/,
  },
  {
    name: 'an unknown source',
    change: swap('source: dhcs-25-20', 'source: dhcs-25-21'),
    at: 'source: dhcs-25-21',
    message: /there is no source "dhcs-25-21"/,
    mend: /use one of: dhcs-25-20/,
  },
  {
    name: 'an unknown revision',
    change: swap('revision: A', 'revision: D'),
    at: 'revision: D',
    message: /has no revision "D"/,
    mend: /use one of: A, B, C/,
  },
  {
    name: 'an unknown paragraph',
    change: swap('paragraphs: [P2]', 'paragraphs: [P2, P9]'),
    at: 'paragraphs: [P2, P9]',
    message: /revision A has no paragraph "P9"/,
    mend: /use one of: TITLE, P1, P2/,
  },
  {
    name: 'the newest answer is overtaken',
    change: (base) => base.change(FACT, '    revision: C\n', '    revision: C\n    overtakenBy: [cms-dhs-agreement]\n'),
    at: 'overtakenBy: [cms-dhs-agreement]',
    message: /the newest answer says that it is overtaken/,
    mend: /add the newer answer/,
  },
  {
    name: 'a phrasing that another fact has too',
    change: (base) =>
      base.change(
        'help-consulate.yaml',
        /^ {2}en:\n {4}- /m,
        '  en:\n    - It has been CONFIRMED that Medi-Cal data was shared with Homeland Security!\n    - ',
      ),
    at: 'It has been confirmed that Medi-Cal data was shared with Homeland Security.',
    message: /this phrasing stands at facts\/help-consulate\.yaml:\d+ too/,
    mend: /take one of them out/,
  },
];

const dates: readonly Case[] = [
  {
    name: 'dates that run backwards',
    change: (base) => base.change('injunction-2025-08-12.yaml', 'asOf: 2025-08-12', 'asOf: 2026-01-05'),
    file: 'injunction-2025-08-12.yaml',
    at: 'asOf: 2025-12-29',
    message: /the dates run backwards: 2025-12-29 follows 2026-01-05/,
    mend: /oldest first/,
  },
  {
    name: 'an answer before the revision that it rests on',
    change: swap('asOf: 2025-06-13', 'asOf: 2025-06-12'),
    at: 'asOf: 2025-06-12',
    message: /2025-06-12 is before the revision it rests on \(A, 2025-06-13\)/,
    mend: /use 2025-06-13 or a later day/,
  },
  {
    name: 'a source to be reviewed before it was last checked',
    change: (base) => base.change(SOURCE, /^reviewBy: .*$/m, 'reviewBy: 2025-01-01'),
    file: SOURCE,
    at: 'reviewBy: 2025-01-01',
    message: /the review day 2025-01-01 is before the last check/,
    mend: /set reviewBy to a later day/,
  },
];

const quotations: readonly Case[] = [
  {
    name: 'a quotation with one changed letter',
    change: swap('DHCS has not received confirmation', 'DHCS had not received confirmation'),
    at: 'words: >-',
    message: /does not stand in P2; it agrees up to "…DHCS ha"/,
    mend: /copy the words from dhcs-25-20\.2025-06-13\.txt, line 3/,
  },
  {
    name: 'a quotation that stands in another paragraph',
    change: (base) => {
      base.change(FACT, 'paragraphs: [P2]', 'paragraphs: [P2, P3]');
      base.change(FACT, 'paragraph: P2', 'paragraph: P3');
    },
    at: 'words: >-',
    message: /does not stand in P3/,
    mend: /line 4/,
  },
  {
    name: 'a quotation from a paragraph that the answer does not rest on',
    change: swap('paragraphs: [P2]', 'paragraphs: [P3]'),
    at: 'paragraph: P2',
    message: /the quotation names P2, which is not among the answer's paragraphs/,
    mend: /add P2 to paragraphs/,
  },
  {
    name: 'a quotation of a revision that may not be quoted',
    change: (base) =>
      base.change(
        FACT,
        '    revision: C\n',
        '    revision: C\n    quotation:\n      paragraph: P1\n      words: Medicaid\n',
      ),
    at: 'paragraph: P1',
    message: /revision C may not be quoted/,
    mend: /in our own words/,
  },
  {
    name: 'an answer on the June statement without a quotation',
    change: (base) => base.change(FACT, / {4}quotation:\n {6}paragraph: P2\n {6}words: >-\n.*\n/, ''),
    at: '- asOf: 2025-06-13',
    message: /rests on the quotable revision A needs paragraphs and a quotation/,
    mend: /add both/,
  },
];

const sources: readonly Case[] = [
  {
    name: 'revisions that run backwards',
    change: (base) => base.change(SOURCE, 'date: 2025-12-29', 'date: 2025-08-12'),
    file: SOURCE,
    at: 'date: 2025-08-12',
    nth: 2,
    message: /revision C \(2025-08-12\) does not come after B/,
    mend: /oldest first/,
  },
  {
    name: 'a revision listed twice',
    change: (base) => base.change(SOURCE, '- id: C', '- id: A'),
    file: SOURCE,
    at: '- id: A',
    nth: 2,
    message: /the revision A is listed twice/,
    mend: /its own letter/,
  },
  {
    name: 'a revision that may be quoted but has no text',
    change: (base) => base.change(SOURCE, /(?<=id: B\n.*\n.*\n) {4}quotable: false/, '    quotable: true'),
    file: SOURCE,
    at: '- id: B',
    message: /revision B is quotable but has no text/,
    mend: /set quotable: false/,
  },
  {
    name: 'a paragraph on an empty line',
    change: (base) => base.change(SOURCE, 'META2: 14', 'META2: 400'),
    file: SOURCE,
    at: 'META2: 400',
    message: /META2 names line 400 .* which is empty or not there/,
    mend: /correct the line number/,
  },
];

describe.each([
  { what: 'references', cases: references },
  { what: 'dates', cases: dates },
  { what: 'quotations', cases: quotations },
  { what: 'the source', cases: sources },
])('$what that do not hold', ({ cases }) => {
  test.each(cases)('$name', ({ change, file = FACT, at, nth, message, mend }) => {
    const base = copyBase();
    change(base);
    expect(problemsOf(base.folder)).toContainEqual({
      file: `facts/${file}`,
      line: base.line(file, at, nth),
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
      example: expect.stringMatching(/\S/),
    });
  });
});

test('an id in two files is told for the second one', () => {
  const base = copyBase();
  base.write('twin.yaml', base.read('help-consulate.yaml'));
  expect(problemsOf(base.folder)).toContainEqual({
    file: 'facts/twin.yaml',
    line: base.line('twin.yaml', 'id: help-consulate'),
    message: 'the id "help-consulate" stands in another file too',
    mend: 'give one of them another id',
    example: expect.stringMatching(/\S/),
  });
});

test('the copy itself has nothing wrong', () => {
  expect(problemsOf(copyBase().folder)).toEqual([]);
});
