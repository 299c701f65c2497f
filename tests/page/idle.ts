/** happy-dom and Node lack it; every browser that we run in has it. */
globalThis.requestIdleCallback ??= ((done: () => void) => setTimeout(done, 0)) as never;
