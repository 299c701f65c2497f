/** The value below which `percent` of the values lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

export const median = (values: readonly number[]) => percentile(values, 50);

/** How long one call takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times of `rounds` calls, after `warmUp` calls that are not counted: in those the engine compiles. */
export function timesOf(work: () => unknown, rounds: number, warmUp: number): number[] {
  for (let round = 0; round < warmUp; round++) work();
  return Array.from({ length: rounds }, () => timeOf(work));
}
