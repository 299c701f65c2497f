import { describe, expect, test } from 'vitest';
import { claimsOfCsv, resultsAsCsv, resultsAsJson } from '../../core/claims-csv.ts';
import { checkList, listOfLines, MAX_LINE } from '../../core/claims-list.ts';
import { matcher } from './real-base.ts';

const texts = ({ claims }: ReturnType<typeof claimsOfCsv>) => claims.map(({ line, text }) => `${line} ${text}`);

describe('a pasted list', () => {
  test('lines keep their number, bad ones are named, the end of the file is no line', () => {
    const list = listOfLines(`one\r\n\r\n 12345 \nfour\n${'x'.repeat(MAX_LINE + 1)}\n`);
    expect(texts(list)).toEqual(['1 one', '4 four']);
    expect(list.bad).toEqual([
      { line: 2, fault: 'empty' },
      { line: 3, fault: 'no-words' },
      { line: 5, fault: 'too-long' },
    ]);
  });
});

describe('a CSV file', () => {
  test.each([
    { name: 'a column named claim', csv: 'id,claim\n1,"a, b"\n2,c\n', claims: ['2 a, b', '3 c'] },
    { name: 'named in Spanish', csv: 'Afirmación;n\nuno;1\n', claims: ['2 uno'] },
    {
      name: 'no names: the first column',
      csv: 'first claim,x\nsecond claim,y\n',
      claims: ['1 first claim', '2 second claim'],
    },
    { name: 'tabs', csv: 'n\ttext\n1\tone\n', claims: ['2 one'] },
    {
      name: 'quotation marks and breaks inside',
      csv: 'text\n"say ""no""\nnow"\nnext\n',
      claims: ['2 say "no"\nnow', '3 next'],
    },
    { name: 'a byte order mark', csv: '\ufefftext\none\n', claims: ['2 one'] },
    { name: 'old line ends', csv: 'text\r\none\r\ntwo\r\n', claims: ['2 one', '3 two'] },
  ])('$name', ({ csv, claims }) => expect(texts(claimsOfCsv(csv))).toEqual(claims));

  test.each([
    {
      name: 'a mark never closed',
      csv: 'text\ngood one\n"never closed',
      bad: [{ line: 3, fault: 'quotes' }],
      good: ['2 good one'],
    },
    { name: 'an empty cell', csv: 'id,text\n1,\n2,good\n', bad: [{ line: 2, fault: 'empty' }], good: ['3 good'] },
    { name: 'a short line', csv: 'id,text\n1\n2,good\n', bad: [{ line: 2, fault: 'empty' }], good: ['3 good'] },
    {
      name: 'a claim cut at its comma',
      csv: 'id,text\n1,one, and two\n2,good\n',
      bad: [{ line: 2, fault: 'columns' }],
      good: ['3 good'],
    },
    { name: 'numbers only', csv: 'text\n42\nword\n', bad: [{ line: 2, fault: 'no-words' }], good: ['3 word'] },
    { name: 'nothing at all', csv: '', bad: [], good: [] },
  ])('$name is named and skipped', ({ csv, bad, good }) => {
    const list = claimsOfCsv(csv);
    expect(list.bad).toEqual(bad);
    expect(texts(list)).toEqual(good);
  });
});

describe('10,000 lines', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    at % 50 === 0 ? 'DHCS handed Medi-Cal data to ICE.' : `note ${at} of a diary`,
  );

  test('are checked one step at a time, and a caller may stop between any two', () => {
    const steps = checkList(matcher, listOfLines(lines.join('\n')).claims);
    const first = [steps.next().value!, steps.next().value!];
    expect(first.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, 'note'],
      [2, 'none'],
    ]);
    steps.return();
    expect(steps.next().done).toBe(true);
  });

  test('all come out, in order', () => {
    const results = [...checkList(matcher, listOfLines(lines.join('\n')).claims)];
    expect(results.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 1));
    expect(results.filter(({ outcome }) => outcome === 'note').length).toBe(200);
    // Seconds of work, and more of them on a busy machine: how fast it is, the benchmark tells.
  }, 60_000);
});

describe('what comes out', () => {
  const row = {
    line: 2,
    text: 'a "b", c',
    outcome: 'note',
    fact: 'x',
    others: ['y', 'z'],
    question: 'Q?',
    answer: 'A.',
    asOf: '2025-06-13',
    source: 'https://a.example/',
  } as const;

  test('CSV that reads back', () => {
    const [names, ...cells] = resultsAsCsv([row]).split('\r\n');
    expect(names).toBe('line,claim,outcome,note,question,answer,as of,source,other notes');
    expect(cells).toEqual(['2,"a ""b"", c",note,x,Q?,A.,2025-06-13,https://a.example/,y z']);
    expect(claimsOfCsv(resultsAsCsv([row])).claims).toEqual([{ line: 2, text: 'a "b", c' }]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('no cell is a formula: %s', (text) => {
    expect(resultsAsCsv([{ ...row, text }]).split('\r\n')[1]).toMatch(/^2,"?'/);
  });

  test('JSON with what was skipped', () => {
    const { results, skipped } = JSON.parse(resultsAsJson([row], [{ line: 3, fault: 'empty' }]));
    expect(results).toEqual([
      {
        line: 2,
        claim: 'a "b", c',
        outcome: 'note',
        fact: 'x',
        others: ['y', 'z'],
        question: 'Q?',
        answer: 'A.',
        asOf: '2025-06-13',
        source: 'https://a.example/',
      },
    ]);
    expect(skipped).toEqual([{ line: 3, fault: 'empty' }]);
  });
});
