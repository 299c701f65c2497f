import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { GateData } from '../core/gate.ts';
import { compileBase } from './compile.ts';
import { loadBase } from './load.ts';
import { type MatchBundle, matchBundle } from './match-bundle.ts';
import { readModel } from './model.ts';

const PREFIX = 'virtual:facts/';

/**
 * Serves the compiled fact base as modules, one for each use, so that no script carries more than it needs:
 * `virtual:facts/gate`, `/base`, `/match` and `/statements` (types in `virtual.d.ts`). A base that does not hold
 * together, or a quotation that cannot be proved, fails the build with every problem listed.
 */
export function factsPlugin(folder: string): Plugin {
  return {
    name: 'facts',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      this.addWatchFile(join(folder, 'topic.yaml'));
      const compiled = compileBase(loadBase(folder));
      const parts: Record<string, () => unknown> = {
        gate: () => compiled.gate,
        base: () => compiled.base,
        match: () => matchBundle(compiled, readModel(folder)),
        statements: () => compiled.statements,
      };
      const part = parts[id.slice(PREFIX.length + 1)];
      if (!part) throw new Error(`There is no ${id.slice(1)}; there are ${Object.keys(parts).join(', ')}`);
      if (id.endsWith('/gate')) return gateModule(compiled.gate);
      if (id.endsWith('/match')) return matchModule(part() as MatchBundle);
      return `export default ${parsed(part())};`;
    },
  };
}

/** A value as an expression, parsed from a string: engines read JSON faster than an object literal of this size. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The matcher's data as a module. Its weights, nine tenths of it, stand outside of the JSON: there is nothing in them to parse. */
function matchModule({ evidence: { weights, ...evidence }, ...rest }: MatchBundle): string {
  return `export default {
    ...${parsed(rest)},
    evidence: { ...${parsed(evidence)}, weights: ${JSON.stringify(weights)} },
  };`;
}

/**
 * The gate's data as a module. It is on every page, within 4 KB: word lists are joined by a bar, which no word has, and
 * packed a fifth smaller than as JSON.
 */
function gateModule(gate: GateData): string {
  const joined = (words: readonly string[]) => JSON.stringify(words.join('|'));
  const vetoes = gate.vetoes.map(({ words, unless }) => `{words:${joined(words)}.split("|"),unless:${unless}}`);
  return `export default {
    trigger: ${joined(gate.trigger)}.split("|"),
    classes: ${JSON.stringify(gate.classes.map((words) => words.join('|')))}.map((words) => words.split("|")),
    borrows: ${JSON.stringify(gate.borrows)}, programme: ${gate.programme},
    page: ${JSON.stringify(gate.page)}, mention: ${JSON.stringify(gate.mention)},
    vetoes: [${vetoes.join(',')}],
  };`;
}
