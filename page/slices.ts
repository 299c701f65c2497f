/** Longest stretch of work without letting the page have its turn, in milliseconds: a quarter of a frame at 60 Hz. */
export const SLICE_MS = 4;

/** Latest start of the next slice on a page that is never idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 400;

/** Steps between two looks at the clock, for steps of a microsecond or so; asking the time costs about as much. */
const MANY = 64;

/** How the work waits between two slices. */
export type Pause = () => Promise<void>;

/** For work that nobody waits for: until the page's next idle moment, at the latest {@link IDLE_TIMEOUT_MS} from now. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, 16);
  });
}

/**
 * For work that a reader waits for: until the page's own tasks and input had their turn. By a message, not a timer:
 * timers wait 4 ms when nested and a second in a tab that is not in front.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export interface Slicing {
  readonly pause?: Pause;
  /** Steps between two looks at the clock; 1 where a step may take long. */
  readonly steps?: number;
}

/**
 * Runs `step` until it returns false, in slices of {@link SLICE_MS}, with a pause between them. Stops where `signal` aborts.
 * @returns true where the work was finished.
 */
export async function inSlices(
  step: () => boolean,
  signal: AbortSignal,
  { pause = idle, steps = MANY }: Slicing = {},
): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    const end = performance.now() + SLICE_MS;
    do {
      for (let count = 0; count < steps; count++) if (!step()) return true;
    } while (performance.now() < end);
    await pause();
  }
}
