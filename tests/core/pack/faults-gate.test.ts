import { describe, expect, test } from 'vitest';
import { packFaults } from '../../../core/pack/faults.ts';
import { copyOf, realPack } from '../../platform/pack/signed.ts';

const pack = realPack();

describe('classes, rows and roles that contradict each other', () => {
  // biome-ignore lint/suspicious/noExplicitAny: spoiled on purpose
  const cases: readonly { name: string; at: string; spoil: (p: any) => void }[] = [
    {
      name: 'two classes of one name',
      at: 'gate.names.1',
      spoil: (p) => {
        p.gate.names[1] = p.gate.names[0];
      },
    },
    {
      name: 'more names than classes',
      at: 'gate.classes',
      spoil: (p) => {
        p.gate.classes.pop();
      },
    },
    {
      name: 'a row of a class that is not there',
      at: 'gate.topic.0',
      spoil: (p) => {
        p.gate.topic[0] = 2 ** 30;
      },
    },
    {
      name: 'a veto lifted by a class that is not there',
      at: 'gate.vetoes.0',
      spoil: (p) => {
        p.gate.vetoes[0].unless = 2 ** 30;
      },
    },
    {
      name: 'a subject of another class than its name is of',
      at: 'gate.named',
      spoil: (p) => {
        p.gate.subject = p.gate.subject << 1;
      },
    },
    {
      name: 'a subject of two classes',
      at: 'gate.subject',
      spoil: (p) => {
        p.gate.subject = 3;
      },
    },
    ...['subject', 'lends', 'wakes'].map((role) => ({
      name: `a role of a class that is not there: ${role}`,
      at: `gate.${role}`,
      // biome-ignore lint/suspicious/noExplicitAny: spoiled on purpose
      spoil: (p: any) => {
        p.gate[role] = 2 ** 30;
      },
    })),
    {
      name: 'a name of the subject that no gate would let through',
      at: 'gate.named',
      spoil: (p) => {
        p.gate.named = 'The weather';
      },
    },
    {
      name: 'a row of which no class has a passage looked at',
      at: 'gate.topic.0',
      spoil: (p) => {
        p.gate.wakes = 1 << p.gate.names.indexOf('status');
      },
    },
    {
      name: 'a counted class that is not there',
      at: 'gate.scored.0',
      spoil: (p) => {
        p.gate.scored[0] = 2 ** 30;
      },
    },
    {
      name: 'two classes counted as one',
      at: 'gate.scored.0',
      spoil: (p) => {
        p.gate.scored[0] = 3;
      },
    },
    {
      name: 'a class counted twice',
      at: 'gate.scored.1',
      spoil: (p) => {
        p.gate.scored[1] = p.gate.scored[0];
      },
    },
    {
      name: 'a class counted without a weight of its own',
      at: 'match.score.weights',
      spoil: (p) => {
        p.gate.scored.push(1 << p.gate.names.indexOf('status'));
      },
    },
    {
      name: 'a concept taken from neighbours that is not there',
      at: 'gate.carried.1',
      spoil: (p) => {
        p.gate.carried[1] = 'nowhere';
      },
    },
  ];
  test.each(cases)('$name', ({ at, spoil }) => {
    const copy = copyOf(pack);
    spoil(copy);
    expect(packFaults(copy).map((fault) => fault.at)).toContain(at);
  });
});
