import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factSchema } from '../../facts/schema.ts';
import { formatFile } from '../../scripts/facts/format-file.ts';
import { type NewOptions, newFact } from '../../scripts/facts/new.ts';
import { copyBase, problemsOf } from '../facts/altered-base.ts';
import { captured } from './facts-output.ts';

const QUOTE = 'We are actively seeking answers from our federal partners.';

function start() {
  const base = copyBase();
  base.addWeights();
  return { base, ...captured() };
}

describe('a fact begun by options', () => {
  test('has what is given, tells what is missing by line, and is in the one form', async () => {
    const { base, out } = start();
    await newFact(base.folder, 'who-can-appeal', { question: 'Who can: appeal?', claim: ['Nobody can appeal.'] });
    const file = base.read('who-can-appeal.yaml');
    expect(formatFile(file, factSchema)).toBe(file);
    expect(file).toContain('en: "Who can: appeal?"');
    expect(file).toContain('    - Nobody can appeal.');
    const told = out.join('\n');
    const line = base.line('who-can-appeal.yaml', '  es: ""');
    expect(told).toContain(`facts/who-can-appeal.yaml:${line}: question.es: must not be empty`);
    expect(told).toContain('In facts/topic.yaml, put - who-can-appeal into one of the groups');
    expect(told).toContain(`“What holds now” (line ${base.line('topic.yaml', '- ruling-2025-12-29')})`);
    for (const part of ['answers.0.text.en', 'answers.0.text.es', 'claims.en', 'claims.es'])
      expect(told).toMatch(new RegExp(`facts/who-can-appeal\\.yaml:\\d+: ${part.replaceAll('.', '\\.')}: must`));
  });
  test('rests on the newest revision and its day where none is named, and then quotes nothing', async () => {
    const { base } = start();
    await newFact(base.folder, 'x', {});
    const file = base.read('x.yaml');
    expect(file).toContain('- asOf: 2025-12-29\n    source: dhcs-25-20\n    revision: C\n');
    expect(file).not.toMatch(/quotation|paragraphs/);
  });
  test('finds the paragraph of a quotation by itself', async () => {
    const { base } = start();
    await newFact(base.folder, 'x', { revision: 'a', quote: QUOTE });
    expect(base.read('x.yaml')).toContain('paragraphs: [P2]');
    expect(base.read('x.yaml')).toContain(`      paragraph: P2\n      words: >-\n        ${QUOTE}\n`);
  });
  test('finished, is a sound part of the base', async () => {
    const { base } = start();
    const claims = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word} ${at} Medi-Cal.`);
    await newFact(base.folder, 'dhcs-seeks-answers', {
      question: 'What does DHCS seek?',
      questionEs: '¿Qué busca DHCS?',
      revision: 'A',
      quote: QUOTE,
      answer: 'Answers. On June 13, 2025, DHCS said so.',
      answerEs: 'Respuestas. El 13 de junio de 2025, DHCS lo dijo.',
      claim: claims('Seeking', 8),
      claimEs: claims('Busca', 4),
    });
    expect(problemsOf(base.folder)).toEqual([
      expect.objectContaining({
        file: 'facts/topic.yaml',
        mend: expect.stringContaining(`“What holds now” (line ${base.line('topic.yaml', '- ruling-2025-12-29')})`),
      }),
    ]);
    base.change('topic.yaml', '      - dhcs-asked-cms\n', '      - dhcs-asked-cms\n      - dhcs-seeks-answers\n');
    expect(problemsOf(base.folder)).toEqual([]);
  });
});

describe('a fact begun by answers to questions', () => {
  /** Answers in turn, and keeps what was asked. */
  function person(...answers: readonly string[]) {
    const asked: string[] = [];
    const left = [...answers];
    const ask = async (question: string) => {
      asked.push(question);
      return left.shift() ?? '';
    };
    return { asked, ask };
  }

  test('asks for each part in its order, and again where an answer cannot be', async () => {
    const { base, errors } = start();
    const { asked, ask } = person(
      'Who Can', // no id
      'help-consulate', // there already
      'who-can-ask',
      'Who can ask?',
      '¿Quién puede preguntar?',
      'Z', // no such revision
      'A',
      'We are not seeking answers', // stands nowhere
      QUOTE,
      'Anyone can.',
      'Cualquiera puede.',
      'Anyone may ask.',
      '', // ends the English phrasings
    );
    await newFact(base.folder, undefined, {}, ask);
    const file = base.read('who-can-ask.yaml');
    for (const part of [
      'en: Who can ask?',
      'revision: A',
      QUOTE,
      'Anyone can.',
      'Cualquiera puede.',
      '- Anyone may ask.',
      'es: []',
    ])
      expect(file).toContain(part);
    expect(errors).toEqual([
      expect.stringContaining('"Who Can" cannot be an id'),
      expect.stringContaining('There is a fact "help-consulate" already'),
      expect.stringContaining('no revision "Z"; it has A, B, C'),
      expect.stringMatching(/stand in no paragraph of revision A; the nearest agrees up to "…We are /),
    ]);
    expect(asked.filter((question) => question.includes('id:'))).toHaveLength(3);
  });
  test('leaves open what is not answered', async () => {
    const { base } = start();
    await newFact(base.folder, 'x', {}, person().ask);
    expect(base.read('x.yaml')).toContain('question:\n  en: ""\n  es: ""\n');
  });
});

describe('what cannot be is refused, and no file is written', () => {
  test.each<{ name: string; id?: string; options: NewOptions; says: RegExp }>([
    { name: 'no id', options: {}, says: /Give the new fact’s id/ },
    { name: 'an id with a space', id: 'who can', options: {}, says: /cannot be an id/ },
    { name: 'an id that leaves the folder', id: '../x', options: {}, says: /cannot be an id/ },
    { name: 'the gate’s file', id: 'topic', options: {}, says: /cannot be an id/ },
    {
      name: 'a fact that is there',
      id: 'help-consulate',
      options: {},
      says: /already; npm run facts -- show help-consulate/,
    },
    {
      name: 'an unknown source',
      id: 'x',
      options: { source: 'dhcs-25-2' },
      says: /no source "dhcs-25-2"\. Did you mean dhcs-25-20\?/,
    },
    { name: 'an unknown revision', id: 'x', options: { revision: 'Q' }, says: /no revision "Q"; it has A, B, C/ },
    {
      name: 'a quotation of what may not be quoted',
      id: 'x',
      options: { revision: 'C', quote: QUOTE },
      says: /C may not be quoted/,
    },
    {
      name: 'a quotation that is changed',
      id: 'x',
      options: { revision: 'A', quote: QUOTE.replace('our', 'the') },
      says: /agrees up to "….*answers from "/,
    },
  ])('$name', async ({ id, options, says }) => {
    const { base } = start();
    await expect(newFact(base.folder, id, options)).rejects.toMatchObject({
      told: true,
      message: expect.stringMatching(says),
    });
    expect(existsSync(join(base.folder, 'x.yaml'))).toBe(false);
  });
});
