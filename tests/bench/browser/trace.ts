import type { CDPSession } from 'playwright-core';
import type { TraceEvent } from './own-time.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Records a trace of the whole browser while `work` runs. */
export async function traced<T>(
  session: CDPSession,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly events: readonly TraceEvent[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    const result = await work();
    await session.send('Tracing.end');
    await complete;
    return { result, events };
  } finally {
    session.off('Tracing.dataCollected', collect);
  }
}
