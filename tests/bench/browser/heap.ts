import type { CDPSession } from 'playwright-core';

/** Bytes of the page's JavaScript heap that are still in use once garbage was collected. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  // Twice: what the first one finalizes, the second one frees.
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
