import { describe, expect, test } from 'vitest';
import { packFaults } from '../../../core/pack/faults.ts';
import { copyOf, realPack } from '../../platform/pack/signed.ts';

const pack = realPack();
const factAt = (id: string) => pack.base.facts.findIndex((fact) => fact.id === id);
const QUOTED = factAt('sharing-not-confirmed');

test('the project’s own base has none', () => {
  expect(packFaults(pack)).toEqual([]);
});

describe('parts that contradict each other', () => {
  // biome-ignore lint/suspicious/noExplicitAny: spoiled on purpose
  const cases: readonly { name: string; at: string; spoil: (p: any) => void }[] = [
    {
      name: 'a quotation with one word changed',
      at: `base.facts.${QUOTED}.answers.0`,
      spoil: (p) => {
        const { quotation } = p.base.facts[QUOTED].answers[0];
        quotation.words = quotation.words.replace('has not received', 'has received');
      },
    },
    {
      name: 'a group of a fact that is not there',
      at: 'base.groups.0',
      spoil: (p) => {
        p.base.groups[0].facts = ['nobody', ...p.base.groups[0].facts];
      },
    },
    {
      name: 'a fact that stands in two groups',
      at: `base.groups.${pack.base.facts.length}`,
      spoil: (p) => {
        p.base.groups.push({ ...p.base.groups[0], facts: [p.base.groups[0].facts[0]] });
      },
    },
    {
      name: 'a fact that stands in no group',
      at: 'base.groups',
      spoil: (p) => {
        p.base.groups[0].facts = p.base.groups[0].facts.slice(1);
      },
    },
    {
      name: 'a quotation from the middle of a word',
      at: `base.facts.${QUOTED}.answers.0`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers[0].quotation.words = 'eceived confirmation';
      },
    },
    {
      name: 'a quotation that stands in another paragraph than it says',
      at: `base.facts.${QUOTED}.answers.0`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers[0].quotation.paragraph = 'P3';
      },
    },
    {
      name: 'a quotation from a text that is not carried',
      at: `base.facts.${QUOTED}.answers.0`,
      spoil: (p) => {
        p.statements = [];
      },
    },
    {
      name: 'words put into the mouth of a revision that may not be quoted',
      at: `base.facts.${QUOTED}.answers.2`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers[2].quotation = { paragraph: 'P2', words: 'DHCS' };
      },
    },
    {
      name: 'a text carried for a revision that may not be quoted',
      at: 'statements.0',
      spoil: (p) => {
        p.statements[0].revision = 'B';
      },
    },
    {
      name: 'an answer of a source that is not there',
      at: 'base.facts.0.answers.0',
      spoil: (p) => {
        p.base.facts[0].answers[0].source = 'elsewhere';
      },
    },
    {
      name: 'an answer from before its revision',
      at: 'base.facts.0.answers.0',
      spoil: (p) => {
        p.base.facts[0].answers[0].asOf = '2025-06-12';
      },
    },
    {
      name: 'answers out of order, so that an old one leads',
      at: `base.facts.${QUOTED}.answers.1`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers.reverse();
      },
    },
    {
      name: 'a newest answer that says it is overtaken',
      at: `base.facts.${QUOTED}.answers.2`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers[2].overtakenBy = ['help-consulate'];
      },
    },
    {
      name: 'an answer overtaken by a fact that is not there',
      at: `base.facts.${QUOTED}.answers.0.overtakenBy.0`,
      spoil: (p) => {
        p.base.facts[QUOTED].answers[0].overtakenBy = ['nowhere'];
      },
    },
    {
      name: 'two facts of one id, of which only the first would be found',
      at: 'base.facts.1',
      spoil: (p) => {
        p.base.facts[1].id = p.base.facts[0].id;
      },
    },
    {
      name: 'an overview of facts that are not there',
      at: 'base.overview.0',
      spoil: (p) => {
        p.base.overview[0] = 'nowhere';
      },
    },
    {
      name: 'a revision listed twice',
      at: 'base.sources.0.revisions.1',
      spoil: (p) => {
        p.base.sources[0].revisions[1].id = 'A';
      },
    },
    {
      name: 'revisions out of order',
      at: 'base.sources.0.revisions.2',
      spoil: (p) => {
        p.base.sources[0].revisions[2].date = '2025-07-01';
      },
    },
    {
      name: 'a paragraph carried twice, of which one could be the quoted one',
      at: 'statements.0.paragraphs.1',
      spoil: (p) => {
        p.statements[0].paragraphs[1].id = 'TITLE';
      },
    },
    {
      name: 'phrasings of a fact that is not there',
      at: 'match.phrasings.0',
      spoil: (p) => {
        p.match.phrasings[0].fact = 'nowhere';
      },
    },
    {
      name: 'weights of a fact that is not there',
      at: 'match.evidence.classes.0',
      spoil: (p) => {
        p.match.evidence.classes[1] = 'nowhere';
      },
    },
    {
      name: 'no class for texts that call for no note',
      at: 'match.evidence.classes.0',
      spoil: (p) => {
        p.match.evidence.classes[0] = p.base.facts[0].id;
      },
    },
    {
      name: 'a fact without phrasings, which no page could ever show',
      at: 'match',
      spoil: (p) => {
        p.match.phrasings = p.match.phrasings.filter((one: { fact: string }) => one.fact !== 'help-consulate');
      },
    },
    {
      name: 'a row of weights that is too short',
      at: 'match.evidence.weights.ice',
      spoil: (p) => {
        p.match.evidence.weights.ice = 'abc';
      },
    },
    {
      name: 'a bias too many',
      at: 'match.evidence.bias',
      spoil: (p) => {
        p.match.evidence.bias.push(0);
      },
    },
    {
      name: 'a weight of the acceptance too few',
      at: 'match.score.weights',
      spoil: (p) => {
        p.match.score.weights.pop();
      },
    },
  ];
  test.each(cases)('$name', ({ at, spoil }) => {
    const copy = copyOf(pack);
    spoil(copy);
    expect(packFaults(copy).map((fault) => fault.at)).toContain(at);
  });
});
