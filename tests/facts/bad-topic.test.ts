import { describe, expect, test } from 'vitest';
import { copyBase, problemsOf } from './altered-base.ts';

type Base = ReturnType<typeof copyBase>;

/** One thing changed in a sound topic, and the problem that must be told of `topic.yaml`. */
interface Case {
  readonly name: string;
  readonly change: (base: Base) => void;
  readonly at: string;
  readonly nth?: number;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'an unknown word class in a row',
    change: (base) => base.change('topic.yaml', '- [health, immigration, data]', '- [health, migration, data]'),
    at: '- [health, migration, data]',
    message: /there is no word class "migration"/,
    mend: /use one of: programme, health, immigration/,
  },
  {
    name: 'an unknown word class that a veto spares',
    change: (base) => base.change('topic.yaml', 'unless: [programme]', 'unless: [program]'),
    at: 'unless: [program]',
    message: /there is no word class "program"/,
    mend: /use one of: programme, health, immigration/,
  },
  {
    name: 'an unknown fact in the overview',
    change: (base) =>
      base.change('topic.yaml', 'overviewFacts: [ruling-2025-12-29', 'overviewFacts: [ruling-2025-12-28'),
    at: 'overviewFacts:',
    message: /there is no fact "ruling-2025-12-28"/,
    mend: /correct the id/,
  },
  {
    name: 'a subject that is no word class',
    change: (base) => base.change('topic.yaml', 'subject: programme', 'subject: program'),
    at: 'subject: program',
    message: /^there is no word class "program"\. Did you mean programme\?$/,
    mend: /use one of: programme, health, immigration/,
  },
  ...(['lends', 'wakes', 'scored'] as const).map((role) => ({
    name: `a role of a class that is not there: ${role}`,
    change: (base: Base) => base.change('topic.yaml', `${role}: [programme,`, `${role}: [programme, migration,`),
    at: `${role}: [programme, migration,`,
    message: /^there is no word class "migration"/,
    mend: /use one of: programme, health, immigration/,
  })),
  {
    name: 'a class that has a role twice',
    change: (base) => base.change('topic.yaml', 'scored: [programme,', 'scored: [programme, programme,'),
    at: 'scored: [programme, programme,',
    message: /^the word class "programme" stands here twice$/,
    mend: /take one of them out/,
  },
  {
    name: 'a row of which no class has a passage looked at',
    change: (base) =>
      base.change('topic.yaml', 'wakes: [programme, immigration, health]', 'wakes: [programme, immigration]'),
    at: '- [health, act]',
    message: /^this row has no class of roles\.wakes/,
    mend: /add one of its classes to wakes: health, act/,
  },
  {
    name: 'a concept to be carried that is not there',
    change: (base) => base.change('topic.yaml', 'carried: [medicaid, data]', 'carried: [medicade, data]'),
    at: 'carried: [medicade, data]',
    message: /^there is no concept "medicade" in facts\/lexicon\.yaml\. Did you mean medicaid\?$/,
    mend: /correct the name, or add the concept there/,
  },
  {
    name: 'a name of the subject that its class does not have',
    change: (base) => base.change('topic.yaml', 'named: Medi-Cal', 'named: The programme'),
    at: 'named: The programme',
    message: /^"The programme" has no word of the class programme/,
    mend: /name it by a word of programme, or add the word there/,
  },
  {
    name: 'a fact in no group',
    change: (base) => base.change('topic.yaml', '      - help-consulate\n', ''),
    at: '- title:',
    message: /the fact "help-consulate" is in no group/,
    mend: /add its id to one of the groups/,
  },
  {
    name: 'a fact in two groups',
    change: (base) =>
      base.change('topic.yaml', '      - help-nonprofits\n', '      - help-nonprofits\n      - members-covered\n'),
    at: '- members-covered',
    nth: 2,
    message: /the fact "members-covered" stands in a group already/,
    mend: /leave it in one of them/,
  },
];

describe('a topic that does not hold', () => {
  test.each(cases)('$name', ({ change, at, nth, message, mend }) => {
    const base = copyBase();
    change(base);
    expect(problemsOf(base.folder)).toContainEqual({
      file: 'facts/topic.yaml',
      line: base.line('topic.yaml', at, nth),
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
      example: expect.stringMatching(/\S/),
    });
  });
});
