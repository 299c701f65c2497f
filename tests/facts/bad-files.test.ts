import { describe, expect, test } from 'vitest';
import { copyBase, problemsOf } from './altered-base.ts';

type Base = ReturnType<typeof copyBase>;

/** One thing changed in a sound base, and the one problem that must be told: where, what, and how to mend it. */
interface Case {
  readonly name: string;
  readonly change: (base: Base) => void;
  readonly file: string;
  /** The line that has these words once the change is made; `nth` where several do. */
  readonly at: string;
  readonly nth?: number;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const FACT = 'sharing-not-confirmed.yaml';

const cases: readonly Case[] = [
  {
    name: 'a topic without a role',
    change: (base) => base.change('topic.yaml', /^ {2}named: .*\n/m, ''),
    file: 'topic.yaml',
    at: 'subject: programme',
    message: /^roles\.named is missing$/,
    mend: /^add "named:"/,
  },
  {
    name: 'a role that no class has',
    change: (base) => base.change('topic.yaml', /^ {2}wakes: .*$/m, '  wakes: []'),
    file: 'topic.yaml',
    at: 'wakes: []',
    message: /^roles\.wakes: must name at least one class$/,
    mend: /^change roles\.wakes so that it holds/,
  },
  {
    name: 'an unknown role',
    change: (base) => base.change('topic.yaml', '  lends:', '  lend: [programme]\n  lends:'),
    file: 'topic.yaml',
    at: 'lend: [programme]',
    message: /^unknown key "lend" in roles$/,
    mend: /Did you mean lends\?/,
  },
  {
    name: 'an unknown key',
    change: (base) => base.change(FACT, 'question:', 'headline: x\nquestion:'),
    file: FACT,
    at: 'headline: x',
    message: /^unknown key "headline"$/,
    mend: /correct the spelling of "headline"/,
  },
  {
    name: 'an unknown key within an answer',
    change: (base) => base.change(FACT, '    revision: A', '    revision: A\n    revison: A'),
    file: FACT,
    at: '    revison: A',
    message: /^unknown key "revison" in answers\.0$/,
    mend: /correct the spelling of "revison"/,
  },
  {
    name: 'an impossible day',
    change: (base) => base.change(FACT, 'asOf: 2025-06-13', 'asOf: 2025-06-31'),
    file: FACT,
    at: 'asOf: 2025-06-31',
    message: /real day written YYYY-MM-DD/,
    mend: /change answers\.0\.asOf/,
  },
  {
    name: 'a day in another form',
    change: (base) => base.change(FACT, 'asOf: 2025-06-13', 'asOf: June 13, 2025'),
    file: FACT,
    at: 'asOf: June 13, 2025',
    message: /real day written YYYY-MM-DD/,
    mend: /change answers\.0\.asOf/,
  },
  {
    name: 'a missing Spanish question',
    change: (base) => base.change(FACT, /^ {2}es: ¿.*\n/m, ''),
    file: FACT,
    at: 'en: Was the sharing confirmed?',
    message: /^question\.es is missing$/,
    mend: /^add "es:"/,
  },
  {
    name: 'an empty Spanish question',
    change: (base) => base.change(FACT, /^ {2}es: ¿.*$/m, '  es: " "'),
    file: FACT,
    at: '  es: " "',
    message: /must not be empty/,
    mend: /change question\.es/,
  },
  {
    name: 'too few phrasings',
    change: (base) =>
      base.change(FACT, /^ {2}es:\n( {4}- .*\n?)+/m, '  es:\n    - Uno sobre Medi-Cal.\n    - Dos.\n    - Tres.\n'),
    file: FACT,
    at: '- Uno sobre Medi-Cal.',
    message: /^claims\.es: must list at least 4 phrasings/,
    mend: /change claims\.es/,
  },
  {
    name: 'an id with a capital',
    change: (base) => base.change(FACT, 'id: sharing-not-confirmed', 'id: Sharing'),
    file: FACT,
    at: 'id: Sharing',
    message: /lower-case words joined by hyphens/,
    mend: /change id/,
  },
  {
    name: 'YAML that does not parse',
    change: (base) => base.change(FACT, 'en: Was the', 'en: Was this: the'),
    file: FACT,
    at: 'en: Was this: the',
    message: /^this is not YAML/,
    mend: /indentation/,
  },
  {
    name: 'a key twice',
    change: (base) => base.change(FACT, 'question:', 'id: again\nquestion:'),
    file: FACT,
    at: 'id: again',
    message: /^this is not YAML: .*unique/i,
    mend: /indentation/,
  },
  {
    name: 'a source with an address that is not https',
    change: (base) => base.change('sources/dhcs-25-20.yaml', 'address: https:', 'address: http:'),
    file: 'sources/dhcs-25-20.yaml',
    at: 'address: http:',
    message: /must be a whole https address/,
    mend: /change address/,
  },
  {
    name: 'a source’s text that is not there',
    change: (base) => base.change('sources/dhcs-25-20.yaml', 'text: dhcs-25-20.2025-06-13.txt', 'text: gone.txt'),
    file: 'sources/dhcs-25-20.yaml',
    at: 'text: gone.txt',
    message: /the text "gone\.txt" is not in facts\/sources/,
    mend: /put the file there/,
  },
  {
    name: 'a word list that is empty',
    change: (base) => base.change('topic.yaml', /^trigger:\n( {2}- .*\n)+/m, 'trigger: []\n'),
    file: 'topic.yaml',
    at: 'trigger: []',
    message: /^trigger: /,
    mend: /change trigger/,
  },
  {
    name: 'a word of the gate that is no word',
    change: (base) => base.change('topic.yaml', '  - medicade\n', '  - "*"\n'),
    file: 'topic.yaml',
    at: '- "*"',
    message: /must hold a letter, for example shar\*/,
    mend: /change trigger/,
  },
  {
    name: 'a word in just these capitals that has none',
    change: (base) => base.change('topic.yaml', '  - "=CMS"\n', '  - "=cms"\n'),
    file: 'topic.yaml',
    at: '- "=cms"',
    message: /must hold a capital after the =.* for example =ICE/,
    mend: /change trigger/,
  },
];

describe('one file that is not sound by itself', () => {
  test.each(cases)('$name', ({ change, file, at, nth, message, mend }) => {
    const base = copyBase();
    change(base);
    expect(problemsOf(base.folder)).toEqual([
      {
        file: `facts/${file}`,
        line: base.line(file, at, nth),
        message: expect.stringMatching(message),
        mend: expect.stringMatching(mend),
        example: expect.stringMatching(/\S/),
      },
    ]);
  });

  test('a file that is missing is named, without a line', () => {
    const base = copyBase();
    base.remove('topic.yaml');
    expect(problemsOf(base.folder)).toEqual([
      {
        file: 'facts/topic.yaml',
        line: 0,
        message: 'this file is missing',
        mend: expect.stringContaining('bring it back'),
        example: expect.stringMatching(/\S/),
      },
    ]);
  });

  test('all that is wrong is told at once, not just the first', () => {
    const base = copyBase();
    base.change(FACT, 'asOf: 2025-06-13', 'asOf: soon');
    base.change('help-consulate.yaml', 'question:', 'headline: x\nquestion:');
    expect(problemsOf(base.folder).map(({ file }) => file)).toEqual([
      'facts/help-consulate.yaml',
      'facts/sharing-not-confirmed.yaml',
    ]);
  });
});
