import { cpus, loadavg } from 'node:os';

/** What the figures were measured on, and when; with the load, because other work on the machine shows in them. */
export function machine(): string {
  const [first] = cpus();
  const load = loadavg()[0]!.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${load}; Node ${process.version}; ${day}`;
}
