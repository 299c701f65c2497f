import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Matcher } from '../../core/match.ts';
import { matcherFor } from '../../facts/matcher.ts';
import { FactBaseError } from '../../facts/problem.ts';
import { readClaims } from '../../scripts/evaluation/claims.ts';
import { judgeAll } from '../../scripts/evaluation/measure.ts';
import { workbenchData } from '../../scripts/facts/workbench/data.ts';
import { blocksOfText } from '../../scripts/facts/workbench/page/article.ts';
import { linesOf, yamlOf } from '../../scripts/facts/workbench/page/phrasing-editor.tsx';
import { readPassages } from '../../scripts/facts/workbench/page/read-passages.ts';
import { answer, answerAll, effectOf, matcherWith, tally } from '../../scripts/facts/workbench/page/trial.ts';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/facts/workbench/serve.ts';
import { copyBase } from '../facts/altered-base.ts';
import { FACTS } from './facts-output.ts';

// A matcher is built for each of 31 facts: on a busy machine that outlasts vitest's five seconds.
vi.setConfig({ testTimeout: 30_000 });

const data = workbenchData(FACTS);
const plain: Matcher = matcherWith(data);
const go = () => Promise.resolve();
const running = new AbortController().signal;

describe('the page’s engine is the project’s own', () => {
  test('it answers the dev half as the evaluation does, text for text', () => {
    const dev = data.evaluation.filter(({ split }) => split === 'dev').slice(0, 200);
    const judged = judgeAll(matcherFor(FACTS).matcher, readClaims('dev').slice(0, 200));
    const answers = dev.map((text) => answer(plain, text));
    expect(answers.map(({ result }) => result)).toEqual(judged.map(({ outcome }) => outcome));
    expect(answers.map(({ score }) => score)).toEqual(judged.map(({ match }) => match.score));
  });
  test('phrasings tried as they stand in the file change nothing, whichever fact’s', () => {
    for (const { id, claims } of data.facts) {
      const again = matcherWith(data, { fact: id, claims });
      const text = 'ICE got everyone’s Medi-Cal data, and Social Security numbers too.';
      expect(again.match(text)).toEqual(plain.match(text));
    }
  });
  test('a base that does not hold is told of, not opened', () => {
    const base = copyBase();
    base.change('sharing-not-confirmed.yaml', 'DHCS has not received', 'DHCS had not received');
    expect(() => workbenchData(base.folder)).toThrow(FactBaseError);
  });
});

describe('a text as pasted', () => {
  test.each([
    {
      name: 'a headline over paragraphs',
      text: 'Medi-Cal and ICE\nOne.\n\nTwo.',
      headings: ['', 'Medi-Cal and ICE', 'Medi-Cal and ICE'],
    },
    { name: 'a first line that is a sentence', text: 'It began in May.\nTwo.', headings: ['', ''] },
    { name: 'one line', text: 'Medi-Cal and ICE', headings: [''] },
    { name: 'nothing', text: ' \n ', headings: [] },
  ])('$name', ({ text, headings }) => {
    expect(blocksOfText(text).map(({ heading }) => heading)).toEqual(headings);
  });
  test('a paragraph has the end of the one before it under the same headline', () => {
    const blocks = blocksOfText('Medi-Cal and ICE\nOne.\nTwo.');
    expect(blocks.map(({ before }) => before)).toEqual(['', '', 'One.']);
  });
});

describe('passages', () => {
  const read = (text: string) => readPassages(plain, blocksOfText(text));
  test('every sentence is there, noted or not, with what it was judged by', () => {
    const passages = read(
      'The weather was fine.\nICE has the Social Security numbers of everyone on Medi-Cal. Traffic was slow.',
    );
    const sentences = passages.filter(({ whole }) => !whole);
    expect(sentences.map(({ text, block }) => `${block} ${text}`)).toEqual([
      '0 The weather was fine.',
      '1 ICE has the Social Security numbers of everyone on Medi-Cal.',
      '1 Traffic was slow.',
    ]);
    expect(sentences.map(({ noted }) => noted)).toEqual([false, true, false]);
    expect(sentences[0]?.match.gate.tier).toBe('none');
    expect(sentences[1]?.match.fact).toBe('ssn-only-if-provided');
    expect(sentences[2]?.context).toContain('Social Security');
  });
  test('a sentence that is understood by its headline alone is', () => {
    const fact = (text: string) => read(text).find(({ noted }) => noted)?.match.fact;
    const pronoun = 'They gave ICE the addresses of all members.';
    expect(fact(`What Medi-Cal members should know\n${pronoun}`)).toBeDefined();
    expect(fact(`What gardeners should know\n${pronoun}`)).toBeUndefined();
  });
});

describe('a trial', () => {
  const FACT = data.facts.find(({ id }) => id === 'help-consulate')!;
  const some = data.evaluation
    .filter(({ fact, also }) => fact === FACT.id || also.includes(FACT.id) || fact === null)
    .slice(0, 250);
  test('without a fact’s phrasings, texts that had its note get worse and none gets better', async () => {
    const without = matcherWith(data, { fact: FACT.id, claims: { en: ['x'], es: ['x'] } });
    const before = (await answerAll(plain, some, go, running))!;
    const after = (await answerAll(without, some, go, running))!;
    const { better, worse } = effectOf(some, before, after);
    expect(worse.length).toBeGreaterThan(5);
    expect(worse.every(({ text }) => text.fact === FACT.id || text.also.includes(FACT.id))).toBe(true);
    expect(better).toEqual([]);
    expect(tally(after).right).toBe(tally(before).right - worse.length);
    // Back again: the same texts get better.
    expect(effectOf(some, after, before).better.map(({ text }) => text.id)).toEqual(worse.map(({ text }) => text.id));
  });
  test('that is overtaken by a newer one ends', async () => {
    const end = new AbortController();
    let slices = 0;
    const pause = async () => {
      slices += 1;
      if (slices === 2) end.abort();
    };
    expect(await answerAll(plain, some, pause, end.signal)).toBeUndefined();
    expect(slices).toBe(2);
  });
  test.each([
    { was: 'right', is: 'missed', falls: 'worse' },
    { was: 'missed', is: 'wrong', falls: 'worse' },
    { was: 'wrong', is: 'missed', falls: 'better' },
    { was: 'silent', is: 'unbidden', falls: 'worse' },
    { was: 'unbidden', is: 'silent', falls: 'better' },
    { was: 'right', is: 'right', falls: 'other' },
  ] as const)('from $was to $is: $falls', ({ was, is, falls }) => {
    const effect = effectOf(
      some.slice(0, 1),
      [{ result: was, shown: 'a', score: 1 }],
      [{ result: is, shown: 'b', score: 1 }],
    );
    expect(Object.entries(effect).flatMap(([name, shifts]) => shifts.map(() => name))).toEqual([falls]);
  });
  test('another score with the same note is no change', () => {
    const effect = effectOf(
      some.slice(0, 1),
      [{ result: 'right', shown: 'a', score: 0.7 }],
      [{ result: 'right', shown: 'a', score: 0.9 }],
    );
    expect(Object.values(effect).flat()).toEqual([]);
  });
});

test('the lines to copy are YAML that reads back as what was tried, whatever a phrasing has', () => {
  const claims = {
    en: linesOf(' ICE has it all. \n\n"It" is: true # not\n- dash\ntrue\n123\nWhat’s in it?\n'),
    es: ['¿Qué pasó?', '«Todo»: sí', "'a' 'b'"],
  };
  expect(claims.en).toEqual(['ICE has it all.', '"It" is: true # not', '- dash', 'true', '123', 'What’s in it?']);
  expect(parse(yamlOf({ fact: 'a', claims }))).toEqual({ claims });
});

describe('the server', () => {
  let server: WorkbenchServer;
  beforeAll(async () => {
    server = await serveWorkbench(FACTS);
  }, 60_000);
  afterAll(() => server.close());

  const ask = (path: string, { host, method = 'GET' }: { host?: string; method?: string } = {}) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      request(new URL(path, server.address), { method, headers: host ? { host } : {} }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          body += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });

  test('listens on this machine alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
  test('gives a page that may load its own two files and send nothing anywhere', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(Array.from(body.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address)).toEqual([
      '/style.css',
      '/main.js',
    ]);
  });
  test('the script has the base and no call to anywhere', async () => {
    const { body, status } = await ask('/main.js');
    expect(status).toBe(200);
    expect(body).toContain('help-consulate');
    expect(body).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|node:fs/);
  });
  test.each([
    { name: 'another path', path: '/facts/model.json', status: 404 },
    { name: 'a path out of the folder', path: '/../package.json', status: 404 },
    { name: 'something sent to it', path: '/', method: 'POST', status: 405 },
    { name: 'a name of the web that points here', path: '/', host: 'evil.example', status: 403 },
    { name: 'the right name with another port', path: '/', host: '127.0.0.1:1', status: 403 },
    { name: 'the icon that browsers ask for', path: '/favicon.ico', status: 204 },
  ])('$name: $status', async ({ path, status, ...how }) => {
    expect((await ask(path, how)).status).toBe(status);
  });
});
