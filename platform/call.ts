import type { Answers, Call, Result } from './protocol.ts';

/** The part of `browser` that a content script uses; both browsers return promises from it. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

const world = globalThis as { readonly browser?: { runtime: Runtime }; readonly chrome?: { runtime: Runtime } };

const runtime = (): Runtime | undefined => (world.browser ?? world.chrome)?.runtime;

/**
 * Tells the background something from a page's frame, where no answer is waited for. What is not answered is told again,
 * in all 3 times: the browser may have ended an idle background in the midst of it. Past that it is nobody's concern.
 */
export async function tell(message: Call): Promise<void> {
  for (let tries = 3; tries && !(await send(message).catch(() => 0)); ) tries--;
}

/** Asynchronous, so that what the browser throws at once is a rejection too. */
const send = async (message: Call) => runtime()?.sendMessage(message);

/** True once the extension was updated or removed while its script was still in a page: nobody answers it any more. */
export function isOrphaned(): boolean {
  try {
    return !runtime()?.id;
  } catch {
    return true;
  }
}

/** How often a call is made at most: the browser may end an idle background in the midst of an answer, and wake it for the next. */
const MOST_TRIES = 3;

/**
 * Calls the background from a page's frame. After the extension was updated or removed, the old script's calls come
 * back as failures, not as exceptions. No polyfill: promises are native in both browsers, and it would weigh 10 kB.
 */
export async function call<T extends Call['type']>(message: Extract<Call, { type: T }>): Promise<Result<Answers[T]>> {
  let error = 'no answer';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const answer = (await send(message)) as Result<Answers[T]> | undefined;
      if (answer) return answer;
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
    }
    if (isOrphaned()) break;
  }
  return { ok: false, error };
}
