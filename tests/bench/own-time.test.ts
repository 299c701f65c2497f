import { describe, expect, test } from 'vitest';
import { ownTime, type TraceEvent } from './browser/own-time.ts';

const OURS = 'chrome-extension://abc/gate.js';
const PAGE = 'https://news.example/app.js';

/** A thread's events from [name, start, length, address], in microseconds. */
function thread(
  events: readonly (readonly [string, number, number, string?])[],
  name = 'CrRendererMain',
  tid = 1,
): TraceEvent[] {
  return [
    { name: 'thread_name', ph: 'M', pid: 1, tid, ts: 0, args: { name } },
    ...events.map(([event, ts, dur, url]) => ({
      name: event,
      ph: 'X',
      pid: 1,
      tid,
      ts,
      dur,
      tdur: dur,
      args: { data: { url } },
    })),
  ];
}

const CASES: readonly { name: string; events: TraceEvent[]; tasks: number[]; layouts?: number }[] = [
  {
    name: 'a script of ours',
    events: thread([
      ['RunTask', 0, 5_000],
      ['EvaluateScript', 1_000, 2_000, OURS],
    ]),
    tasks: [2],
  },
  {
    name: 'what runs inside ours, once',
    events: thread([
      ['RunTask', 0, 5_000],
      ['EvaluateScript', 1_000, 2_000, OURS],
      ['v8.compile', 1_100, 500, OURS],
      ['FunctionCall', 2_000, 500, PAGE],
    ]),
    tasks: [2],
  },
  {
    name: 'none of the page’s own',
    events: thread([
      ['RunTask', 0, 5_000],
      ['EvaluateScript', 1_000, 2_000, PAGE],
      ['RunMicrotasks', 3_000, 900],
    ]),
    tasks: [],
  },
  {
    name: 'microtasks after ours',
    events: thread([
      ['RunTask', 0, 9_000],
      ['FireIdleCallback', 100, 5_000],
      ['FunctionCall', 200, 100, OURS],
      ['RunMicrotasks', 400, 4_000],
    ]),
    tasks: [4.1],
  },
  {
    name: 'no microtasks after the page’s own script, though ours ran before it',
    events: thread([
      ['RunTask', 0, 9_000],
      ['FunctionCall', 200, 100, OURS],
      ['FunctionCall', 400, 100, PAGE],
      ['RunMicrotasks', 600, 4_000],
    ]),
    tasks: [0.1],
  },
  {
    name: 'our observer inside the page’s microtasks',
    events: thread([
      ['RunTask', 0, 9_000],
      ['FunctionCall', 200, 5_000, PAGE],
      ['RunMicrotasks', 1_000, 4_000],
      ['FunctionCall', 2_000, 300, OURS],
    ]),
    tasks: [0.3],
  },
  {
    name: 'tasks apart, longest first',
    events: thread([
      ['RunTask', 0, 1_000],
      ['FunctionCall', 100, 200, OURS],
      ['FunctionCall', 400, 200, OURS],
      ['RunTask', 2_000, 2_000],
      ['FunctionCall', 2_100, 900, OURS],
    ]),
    tasks: [0.9, 0.4],
  },
  {
    name: 'layouts that ours asked for, and no others',
    events: thread([
      ['RunTask', 0, 9_000],
      ['Layout', 100, 100],
      ['FunctionCall', 1_000, 2_000, OURS],
      ['UpdateLayoutTree', 1_100, 100],
      ['Layout', 1_300, 100],
      ['FunctionCall', 4_000, 2_000, PAGE],
      ['Layout', 4_100, 100],
    ]),
    tasks: [2],
    layouts: 2,
  },
  {
    name: 'nothing of the background’s thread',
    events: thread([['FunctionCall', 100, 200, OURS]], 'ServiceWorker thread'),
    tasks: [],
  },
];

describe('the time that a trace holds of ours', () => {
  test.each(CASES)('counts $name', ({ events, tasks, layouts = 0 }) => {
    const own = ownTime(events);
    expect(own.tasks.map((task) => Number(task.toFixed(6)))).toEqual(tasks);
    expect(own.total).toBeCloseTo(tasks.reduce((sum, task) => sum + task, 0));
    expect(own.layouts).toBe(layouts);
  });

  test('is processor time, and beside it the wall’s', () => {
    const [name, task, call] = thread([
      ['RunTask', 0, 5_000],
      ['FunctionCall', 100, 4_000, OURS],
    ]);
    const own = ownTime([name!, task!, { ...call!, tdur: 1_500 }]);
    expect(own.total).toBe(1.5);
    expect(own.wall).toBe(4);
  });

  test('names our scripts', () => {
    const own = ownTime(
      thread([
        ['EvaluateScript', 0, 10, OURS],
        ['EvaluateScript', 20, 10, PAGE],
      ]),
    );
    expect(own.scripts).toEqual(['gate.js']);
  });
});
