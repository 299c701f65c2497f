/** Longest stretch of work without letting the page have its turn, in milliseconds: a quarter of a frame at 60 Hz. */
export const SLICE_MS = 4;

/** Latest start of the next slice on a page that is never idle, in milliseconds. */
export const IDLE_TIMEOUT_MS = 400;

/** How the work waits between two slices. */
export type Pause = () => Promise<unknown>;

/** For work that nobody waits for: until the page's next idle moment, at the latest {@link IDLE_TIMEOUT_MS} from now. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT_MS }));
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

/** Until the page is in front of somebody: a tab in the background, or a page loaded ahead, is not read. */
export async function shown(): Promise<void> {
  while (document.hidden)
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

/** What all slices of this script took so far, in milliseconds: what rests are measured by. */
export const spent = { ms: 0 };

/**
 * Runs `step` until it returns false, in slices of {@link SLICE_MS}, with a pause between them; nothing runs while the
 * page is hidden. Stops where `signal` aborts.
 */
export async function inSlices(step: () => boolean, signal: AbortSignal, pause: Pause = idle): Promise<void> {
  for (let going = true; going; ) {
    await shown();
    if (signal.aborted) return;
    const start = performance.now();
    let now = start;
    while (going && now < start + SLICE_MS) {
      going = step();
      now = performance.now();
    }
    spent.ms += now - start;
    if (going) await pause();
  }
}
