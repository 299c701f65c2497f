/** Logistic regression by full-batch gradient descent with momentum: seven terms, a few thousand rows, under a second. */
export function fitLogistic(rows: readonly { readonly terms: readonly number[]; readonly right: boolean }[]) {
  const width = rows[0]?.terms.length ?? 0;
  // Terms of unlike spread learn at unlike speed: they are standardised for the fit and the weights turned back after it.
  const mean = Array.from(
    { length: width },
    (_, at) => rows.reduce((sum, { terms }) => sum + terms[at]!, 0) / rows.length,
  );
  const spread = mean.map(
    (middle, at) => Math.sqrt(rows.reduce((sum, { terms }) => sum + (terms[at]! - middle) ** 2, 0) / rows.length) || 1,
  );
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  const total = rows.length;
  for (let round = 0; round < 3000; round++) {
    const slope = new Float64Array(width + 1);
    for (const { terms, right } of rows) {
      let sum = weights[width]!;
      for (let at = 0; at < width; at++) sum += (weights[at]! * (terms[at]! - mean[at]!)) / spread[at]!;
      const off = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (let at = 0; at < width; at++) slope[at]! += (off * (terms[at]! - mean[at]!)) / spread[at]!;
      slope[width]! += off;
    }
    for (let at = 0; at <= width; at++) {
      speed[at] = 0.9 * speed[at]! - 0.3 * (slope[at]! / total + (at < width ? 1e-4 * weights[at]! : 0));
      weights[at]! += speed[at]!;
    }
  }
  const unscaled = Array.from({ length: width }, (_, at) => weights[at]! / spread[at]!);
  const bias = weights[width]! - unscaled.reduce((sum, weight, at) => sum + weight * mean[at]!, 0);
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { weights: unscaled.map(round), bias: round(bias) };
}
