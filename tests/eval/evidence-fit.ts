import { NO_FACT, packSteps, scaleOf } from '../../core/evidence.ts';
import type { Model } from '../../facts/model.ts';

/** A text to learn from: its features, its class, and classes that an editor would accept as well. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  readonly also: readonly string[];
}

/** Settings of the fit; each was chosen on `dev` alone (CONTRIBUTING.md has the trials). */
export interface FitSettings {
  /** Features seen in fewer examples are left out: they would be learned by heart. */
  readonly leastSeen: number;
  readonly passes: number;
  /** First step of AdaGrad, in weight units. */
  readonly rate: number;
  /** Pull of every weight towards 0, for each example. */
  readonly decay: number;
  /** Share of an example's features left out at each visit, at random: no weight may rely on another being there. */
  readonly dropout: number;
  /** Share of an example's probability that goes to its `also` classes. */
  readonly share: number;
  /** Stored weights are whole multiples of `step`; those that round to 0 are not stored. */
  readonly step: number;
}

export const SETTINGS: FitSettings = {
  leastSeen: 4,
  passes: 30,
  rate: 0.3,
  decay: 0.002,
  dropout: 0.3,
  share: 0.15,
  step: 0.2,
};

/** A small generator of pseudo-random numbers, 0 to 1, so that a fit gives the same weights each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Multinomial logistic regression by AdaGrad over sparse binary features (Duchi, Hazan and Singer, JMLR 2011). */
export function fitEvidence(examples: readonly Example[], settings: FitSettings = SETTINGS): Model['evidence'] {
  const classes = [
    NO_FACT,
    ...[...new Set(examples.map(({ label }) => label))].filter((label) => label !== NO_FACT).sort(),
  ];
  const classOf = new Map(classes.map((name, at) => [name, at]));
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= settings.leastSeen)
    .map(([name]) => name)
    .sort();
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const width = classes.length;

  const rows = examples.map(({ features, label, also }) => {
    const target = new Float64Array(width);
    const others = also.filter((name) => classOf.has(name));
    const share = others.length ? settings.share : 0;
    target[classOf.get(label)!] = 1 - share;
    for (const other of others) target[classOf.get(other)!]! += share / others.length;
    const columns = features.flatMap((feature) => columnOf.get(feature) ?? []);
    return { columns, target };
  });

  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(names.length * width).fill(1e-8);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1e-8);
  const random = seeded(25_20);
  const chances = new Float64Array(width);

  for (let pass = 0; pass < settings.passes; pass++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [rows[at], rows[other]] = [rows[other]!, rows[at]!];
    }
    for (const { columns: all, target } of rows) {
      const columns = settings.dropout ? all.filter(() => random() >= settings.dropout) : all;
      const scale = scaleOf(columns.length);
      chances.set(bias);
      for (const column of columns) for (let c = 0; c < width; c++) chances[c]! += weights[column * width + c]! * scale;
      let top = Number.NEGATIVE_INFINITY;
      for (const value of chances) top = Math.max(top, value);
      let sum = 0;
      for (let c = 0; c < width; c++) sum += chances[c] = Math.exp(chances[c]! - top);
      for (let c = 0; c < width; c++) {
        const slope = chances[c]! / sum - target[c]!;
        biasSquares[c]! += slope * slope;
        bias[c]! -= (settings.rate * slope) / Math.sqrt(biasSquares[c]!);
        for (const column of columns) {
          const place = column * width + c;
          const pull = slope * scale + settings.decay * weights[place]!;
          squares[place]! += pull * pull;
          weights[place]! -= (settings.rate * pull) / Math.sqrt(squares[place]!);
        }
      }
    }
  }

  const stored: Record<string, string> = {};
  for (const [column, name] of names.entries()) {
    const row = Array.from(weights.subarray(column * width, (column + 1) * width), (weight) =>
      Math.round(weight / settings.step),
    );
    if (row.some((steps) => steps !== 0)) stored[name] = packSteps(row);
  }
  return {
    classes,
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    step: settings.step,
    weights: stored,
  };
}
