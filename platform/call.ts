import type { Answers, Call, Result } from './protocol.ts';

/** The part of `browser` that a content script uses; both browsers return promises from it. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime } | undefined;

const runtime = (): Runtime | undefined => (typeof browser === 'undefined' ? chrome : browser)?.runtime;

/**
 * Calls the background from a page's frame. After the extension was updated or removed, the old script's calls come
 * back as failures, not as exceptions. No polyfill: promises are native in both browsers, and it would weigh 10 kB.
 */
export async function call<T extends Call['type']>(message: Extract<Call, { type: T }>): Promise<Result<Answers[T]>> {
  try {
    const answer = (await runtime()?.sendMessage(message)) as Result<Answers[T]> | undefined;
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
