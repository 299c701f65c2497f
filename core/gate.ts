import { scanner, wordsExpression } from './vocabulary.ts';

/** The compiled form of `facts/topic.yaml`; classes are named by their place in `classes`. */
export interface GateData {
  /** The words that call for a closer look. */
  readonly trigger: readonly string[];
  readonly classes: readonly (readonly string[])[];
  readonly names: readonly string[];
  /** Each row is a set of classes, as bits. */
  readonly page: readonly number[];
  readonly topic: readonly number[];
  readonly overview: readonly number[];
  readonly mention: readonly number[];
  readonly vetoes: readonly { readonly id: string; readonly words: readonly string[]; readonly unless: number }[];
}

/** How much of the topic a passage holds, from nothing to enough for the overview. */
export type Tier = 'none' | 'mention' | 'topic' | 'overview';

export interface GateResult {
  readonly tier: Tier;
  /** Whether the passage calls for reading the page in full. */
  readonly calls: boolean;
  /** The classes found in the passage itself, as bits. */
  readonly own: number;
  /** The veto that fired, if one did. */
  readonly veto?: string;
  /** True where the passage passes only together with its neighbours. */
  readonly byContext: boolean;
}

export interface Gate {
  /** The fast test on raw text: false means that nothing on the topic can be in it. */
  readonly triggers: (text: string) => boolean;
  /**
   * Decides on a passage. `context` is its neighbours' text (the heading above, the sentence before); from there only
   * the programme may come, and only for a passage that itself names immigration and an act or data.
   */
  readonly decide: (passage: string, context?: string) => GateResult;
  /** Whether the passage itself has a word of a class. */
  readonly has: (result: GateResult, name: string) => boolean;
}

const has = (found: number, row: number) => (found & row) === row;

/**
 * Builds the gate. Class expressions are made when first needed: a page off topic never pays for them.
 */
export function createGate(data: GateData): Gate {
  const bit = (name: string) => 1 << data.names.indexOf(name);
  const programme = bit('programme');
  const carried = [bit('immigration') | bit('act'), bit('immigration') | bit('data')];
  let classes: RegExp[] | undefined;
  let vetoes: RegExp[] | undefined;

  function find(text: string): number {
    classes ??= data.classes.map(wordsExpression);
    return classes.reduce((found, expression, index) => (expression.test(text) ? found | (1 << index) : found), 0);
  }

  function vetoOf(text: string, found: number): string | undefined {
    vetoes ??= data.vetoes.map(({ words }) => wordsExpression(words));
    const index = vetoes.findIndex((expression, at) => !(data.vetoes[at]!.unless & found) && expression.test(text));
    return data.vetoes[index]?.id;
  }

  return {
    triggers: scanner(data.trigger),
    has: ({ own }, name) => (own & bit(name)) !== 0,
    decide(passage, context = '') {
      const own = find(passage);
      const veto = vetoOf(passage, own);
      if (veto) return { tier: 'none', calls: false, own, veto, byContext: false };
      const byContext =
        !(own & programme) && carried.some((row) => has(own, row)) && !!context && !!(find(context) & programme);
      const found = byContext ? own | programme : own;
      const any = (rows: readonly number[]) => rows.some((row) => has(found, row));
      const tier: Tier = any(data.overview)
        ? 'overview'
        : any(data.topic)
          ? 'topic'
          : any(data.mention)
            ? 'mention'
            : 'none';
      return { tier, calls: any(data.page), own, byContext };
    },
  };
}
