import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PageGateData } from '../core/classes.ts';
import type { GateData } from '../core/gate.ts';
import { titlesOf } from '../core/titles-of.ts';
import { normalized, wordsExpression, wordsSource } from '../core/vocabulary.ts';
import { compileBase } from './compile.ts';
import { loadBase } from './load.ts';
import { type MatchBundle, matchBundle } from './match-bundle.ts';
import { readModel } from './model.ts';
import { readPackSettings } from './pack-settings.ts';

const PREFIX = 'virtual:facts/';

/**
 * Serves the compiled fact base as modules, one for each use, so that no script carries more than it needs:
 * `virtual:facts/gate`, `/base`, `/match`, `/titles`, `/statements` and `/pack` (types in `virtual.d.ts`). A base that does not hold
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
        pack: () => readPackSettings(folder),
        titles: () => titlesOf(compiled.base, compiled.lexicon),
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

/**
 * The matcher's data as a module. Its weights, half of it, stand outside of the JSON: there is nothing in them to parse.
 * Phrasings come by fact and language, which all of them share: parsed one by one, each would hold a copy of the name.
 */
function matchModule({ evidence, phrasings, ...rest }: MatchBundle): string {
  const { weights, ...others } = evidence;
  const byFact: [string, string, string[]][] = [];
  for (const { fact, language, text } of phrasings) {
    const last = byFact.at(-1);
    if (last?.[0] === fact && last[1] === language) last[2].push(text);
    else byFact.push([fact, language, [text]]);
  }
  return `export default {
    ...${parsed(rest)},
    phrasings: ${parsed(byFact)}.flatMap(([fact, language, texts]) => texts.map((text) => ({ fact, language, text }))),
    evidence: { ...${parsed(others)}, weights: ${JSON.stringify(weights)} },
  };`;
}

/** The gate's data as a module. It is on every page, within 4 KB: sources joined to one string pack better than as JSON. */
function gateModule(gate: GateData): string {
  const { trigger, classes, vetoes, borrows, subject, page, mention } = pageGateData(gate);
  const lists = (all: readonly string[]) => `${JSON.stringify(all.join('~'))}.split("~")`;
  return `const unless = ${JSON.stringify(vetoes.map((veto) => veto.unless))};
  export default {
    trigger: ${JSON.stringify(trigger)},
    classes: ${lists(classes)},
    borrows: ${JSON.stringify(borrows)}, subject: ${subject},
    page: ${JSON.stringify(page)}, mention: ${JSON.stringify(mention)},
    vetoes: ${lists(vetoes.map(({ words }) => words))}.map((words, at) => ({ words, unless: unless[at] })),
  };`;
}

/** What the gate on every page needs; words that another one of their list finds as well are left out. */
export function pageGateData({ trigger, classes, vetoes, borrows, subject, page, mention }: GateData): PageGateData {
  const source = (words: readonly string[]) => wordsSource(withoutCovered(words));
  return {
    trigger: source(trigger),
    classes: classes.map(source),
    vetoes: vetoes.map(({ words, unless }) => ({ words: source(words), unless })),
    borrows,
    subject,
    page,
    mention,
  };
}

/** A list without the words that another one of it finds wherever they stand: `residen*` finds `resident*` too. */
export function withoutCovered(words: readonly string[]): string[] {
  const kept = [...new Set(words)];
  for (const word of words) {
    const body = word.replace('=', '');
    // The word as it stands, and with what its stars may stand for.
    const open = body.replace(/^\*|\*$/g, 'x');
    const forms = [body.replaceAll('*', ''), open.replaceAll('*', ''), open.replaceAll('*', 'x')].flatMap((form) =>
      word.startsWith('=') ? [form] : [form, form.toUpperCase(), form.toLowerCase()],
    );
    const others = kept.filter((other) => other !== word);
    const covered = others.some((other) => {
      const expression = wordsExpression([other]);
      return forms.every((form) => expression.test(normalized(form)));
    });
    if (covered) kept.splice(kept.indexOf(word), 1);
  }
  return kept;
}
