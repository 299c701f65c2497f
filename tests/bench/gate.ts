import { scanner } from '../../core/vocabulary.ts';
import { compileGate } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { table } from '../../scripts/table.ts';
import { median, percentile, timesOf } from './clock.ts';
import { proseNodes } from './prose.ts';

const CHARACTERS = 4_000_000;
const ROUNDS = 15;
const WARM_UP = 4;

/** Targets in MB/s of text as the engine stores it. */
const ONE_BYTE_TARGET = 500;
const TWO_BYTE_TARGET = 250;

/** The fast test of every page's text, on text with none of its words: as one string, and text node by text node. */
export function benchGate(facts: string): string {
  const triggers = scanner(compileGate(loadBase(facts).topic.value).trigger);
  const english = proseNodes('english', CHARACTERS);
  const curly = (nodes: readonly string[]) => nodes.map((node) => `${node.slice(0, -1)}’`);
  const cases = [
    { name: 'English, one byte a character, whole', nodes: [english.join('\n')], bytes: 1 },
    { name: 'English, one byte, text nodes', nodes: english, bytes: 1 },
    { name: 'English, one two-byte character, whole', nodes: [`${english.join('\n')}’`], bytes: 2 },
    { name: 'English, one two-byte in each node', nodes: curly(english), bytes: 2 },
    ...(['cyrillic', 'chinese'] as const).flatMap((script) => {
      const nodes = proseNodes(script, CHARACTERS);
      return [
        { name: `${script}, whole`, nodes: [nodes.join('\n')], bytes: 2 },
        { name: `${script}, text nodes`, nodes, bytes: 2 },
      ];
    }),
  ];
  let first = 0;
  const rows = cases.map(({ name, nodes, bytes }) => {
    const characters = nodes.reduce((sum, { length }) => sum + length, 0);
    if (nodes.some(triggers)) throw new Error(`${name}: the text is not off topic`);
    const times = timesOf(() => nodes.some(triggers), ROUNDS, WARM_UP);
    const speed = (time: number) => (characters * bytes) / time / 1000;
    const middle = speed(median(times));
    first ||= middle;
    const target = bytes === 1 ? ONE_BYTE_TARGET : TWO_BYTE_TARGET;
    return [
      name,
      middle.toFixed(0),
      speed(percentile(times, 95)).toFixed(0),
      (middle / bytes).toFixed(0),
      (middle / first).toFixed(2),
      `${target} ${middle >= target ? 'met' : 'missed'}`,
    ];
  });
  return [
    'GATE: MB/s over off-topic text, bytes as V8 stores it (one a character for Latin-1, two where any is beyond it)',
    table(
      [
        { title: 'text' },
        ...['MB/s', 'at p95', 'M characters/s', 'to the first', 'target MB/s'].map((title) => ({ title, right: true })),
      ],
      rows,
    ),
  ].join('\n');
}
