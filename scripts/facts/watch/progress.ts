/** A line on a terminal that says how far a run is. Elsewhere (a file, a scheduled job) it says nothing. */
export interface Progress {
  show(done: number, of: number, what: string): void;
  /** Takes the line away, so that other output stands alone. */
  clear(): void;
}

/** Cells of the bar. */
const WIDTH = 20;

export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const clear = () => stream.write('\r\u001b[2K');
  return {
    show(done, of, what) {
      const full = Math.round((WIDTH * done) / Math.max(of, 1));
      const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${of} ${what}`;
      clear();
      // A line that wraps could not be taken back.
      stream.write(line.slice(0, (stream.columns || 80) - 1));
    },
    clear,
  };
}
