/**
 * Runs in a page before its own scripts and takes the time of the first highlight and of the first card, frame by
 * frame: what the page can see of us is enough for that. Times are milliseconds since the navigation started.
 */
export const STOPWATCH = `(() => {
  const times = (globalThis.__factNoteTimes = { ready: 0, highlight: 0, card: 0 });
  addEventListener('DOMContentLoaded', () => { times.ready = performance.now(); });
  const look = () => {
    const now = performance.now();
    if (!times.highlight && CSS.highlights?.has('fact-note')) times.highlight = now;
    if (!times.card && document.querySelector('fact-note-host:popover-open') && CSS.highlights?.has('fact-note-open')) times.card = now;
    if (!times.card && now < 20000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** What the stopwatch holds; 0 is "not yet". */
export interface Times {
  readonly ready: number;
  readonly highlight: number;
  readonly card: number;
}

/** Reads the stopwatch. */
export const READ_STOPWATCH = 'globalThis.__factNoteTimes';
