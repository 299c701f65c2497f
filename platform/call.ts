import type { Answers, Call, Result } from './protocol.ts';

/** The part of `browser` that a content script uses; both browsers return promises from it. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

const world = globalThis as { readonly browser?: { runtime: Runtime }; readonly chrome?: { runtime: Runtime } };

const runtime = (): Runtime | undefined => (world.browser ?? world.chrome)?.runtime;

/** Tells the background something from a page's frame, where no answer is waited for; a failure is nobody's concern. */
export const tell = (message: Call): void => void send(message).catch(() => undefined);

/** Asynchronous, so that what the browser throws at once is a rejection too. */
const send = async (message: Call) => runtime()?.sendMessage(message);

/**
 * Calls the background from a page's frame. After the extension was updated or removed, the old script's calls come
 * back as failures, not as exceptions. No polyfill: promises are native in both browsers, and it would weigh 10 kB.
 */
export async function call<T extends Call['type']>(message: Extract<Call, { type: T }>): Promise<Result<Answers[T]>> {
  try {
    const answer = (await send(message)) as Result<Answers[T]> | undefined;
    return answer ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** False once the extension was updated, switched off or removed: this script then belongs to nobody. */
export function alive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}
