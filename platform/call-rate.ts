import type { Call } from './protocol.ts';

/** The stretch of time in which calls are counted, in milliseconds. */
const WINDOW_MS = 10_000;

/**
 * Most calls of a kind that one frame may make in {@link WINDOW_MS}. An honest frame looks at its text at most every
 * 120 ms, so it has news at most 84 times; the rest follow a press of a button or the loading of a script.
 */
const MOST: Partial<Record<Call['type'], number>> = { notesChanged: 100 };
const MOST_OTHERWISE = 10;

/** Most frames that are remembered: past it all counts begin anew, so that a swarm of frames takes no memory. */
const MOST_FRAMES = 2_000;

interface Counted {
  since: number;
  readonly calls: Map<string, number>;
}

/**
 * Counts the calls of each frame. Returns whether this one is still within bounds.
 * `now` is in milliseconds; a clock that was set back begins a new stretch.
 */
export function createCallRate(): (frame: string, type: Call['type'], now: number) => boolean {
  const frames = new Map<string, Counted>();
  return (frame, type, now) => {
    let counted = frames.get(frame);
    if (!counted || now - counted.since >= WINDOW_MS || now < counted.since) {
      if (frames.size >= MOST_FRAMES) frames.clear();
      counted = { since: now, calls: new Map() };
      frames.set(frame, counted);
    }
    const calls = (counted.calls.get(type) ?? 0) + 1;
    counted.calls.set(type, calls);
    return calls <= (MOST[type] ?? MOST_OTHERWISE);
  };
}
