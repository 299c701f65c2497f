/** One event of a Chromium trace, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X`: an event with a length. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own processor time: what other programs took of the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What an extension's scripts did on pages' threads. Times are milliseconds of the thread's own processor time. */
export interface OwnTime {
  readonly total: number;
  /** The same by the clock on the wall. */
  readonly wall: number;
  /** Ours within each task of the browser that had any, longest first. */
  readonly tasks: readonly number[];
  /** How often the browser settled styles or layout in the midst of our scripts, because they asked for it. */
  readonly layouts: number;
  /** Names of the scripts that ran. */
  readonly scripts: readonly string[];
}

/** The thread that a page's scripts run on, as the trace names it; service workers have another one. */
const PAGE_THREAD = 'CrRendererMain';

/** Where a content script's address starts, in whatever browser window it runs. */
const OURS = 'chrome-extension://';

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const TASK = 'RunTask';

interface Open {
  readonly event: TraceEvent;
  readonly end: number;
  readonly ours: boolean;
  /** Whether the last script that ran right inside was ours: what it promised is kept in the microtasks after it. */
  lastOurs: boolean;
}

/**
 * What content scripts cost, by the address of each piece of script in the trace. Microtasks have no address: they are
 * ours where they follow our script within the same event, as what an `async` function does after a pause. The
 * background's own thread is left out: it holds up no page.
 */
export function ownTime(events: readonly TraceEvent[]): OwnTime {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events)
    if (event.name === 'thread_name' && event.args?.name === PAGE_THREAD) threads.set(keyOf(event), []);
  for (const event of events) if (event.ph === 'X') threads.get(keyOf(event))?.push(event);
  let total = 0;
  let wall = 0;
  let layouts = 0;
  const tasks: number[] = [];
  const scripts = new Set<string>();
  for (const thread of threads.values()) {
    thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    const open: Open[] = [];
    let task = 0;
    const closeTask = () => {
      if (task > 0) tasks.push(task / 1000);
      task = 0;
    };
    for (const event of thread) {
      while (open.length > 0 && open.at(-1)!.end <= event.ts) open.pop();
      if (event.name === TASK && open.length === 0) closeTask();
      const parent = open.at(-1);
      const url = SCRIPT.has(event.name) ? event.args?.data?.url : undefined;
      const mine = url?.startsWith(OURS) ?? false;
      if (mine) scripts.add(url!.slice(url!.lastIndexOf('/') + 1));
      const inside = parent?.ours ?? false;
      const follows = event.name === 'RunMicrotasks' && (parent?.lastOurs ?? false);
      const ours = inside || mine || follows;
      if (ours && !inside) {
        const took = event.tdur ?? event.dur ?? 0;
        total += took;
        wall += event.dur ?? 0;
        task += took;
      }
      if (inside && LAYOUT.has(event.name)) layouts++;
      if (parent && (url !== undefined || event.name === 'RunMicrotasks')) parent.lastOurs = ours;
      open.push({ event, end: event.ts + (event.dur ?? 0), ours, lastOurs: false });
    }
    closeTask();
  }
  tasks.sort((a, b) => b - a);
  return { total: total / 1000, wall: wall / 1000, tasks, layouts, scripts: [...scripts].sort() };
}
