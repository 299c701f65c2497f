/** Longest stretch of work without letting the page have its turn, in milliseconds: a quarter of a frame at 60 Hz. */
export const SLICE_MS = 4;

/** Latest start of the next slice on a page that is never idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 400;

/** Steps between two looks at the clock. */
const STEPS = 64;

/** Resolves in the page's next idle moment, and at the latest after {@link IDLE_TIMEOUT_MS}. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, 16);
  });
}

/**
 * Runs `step` until it returns false, in slices of {@link SLICE_MS} between idle moments. Stops where `signal` aborts.
 * @returns true where the work was finished.
 */
export async function inSlices(step: () => boolean, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    const end = performance.now() + SLICE_MS;
    do {
      for (let count = 0; count < STEPS; count++) if (!step()) return true;
    } while (performance.now() < end);
    await idle();
  }
}
