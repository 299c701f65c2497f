import { setTimeout as wait } from 'node:timers/promises';

/** How patient a look at a page is. Times in milliseconds. */
export interface Patience {
  /** Tries before giving up. */
  readonly tries: number;
  /** Wait before the second try; before each later one it doubles. */
  readonly pause: number;
  /** Longest silence, before the answer begins or between two pieces of it. */
  readonly silence: number;
  /** Longest time of one try: a page that comes a drop at a time never falls silent. */
  readonly whole: number;
  /** Longest wait that a server may ask for by `Retry-After`. */
  readonly longestPause: number;
}

/** A government's server on a slow day answers within these; a scheduled job should not hang on one that does not. */
export const PATIENCE: Patience = { tries: 3, pause: 2_000, silence: 20_000, whole: 60_000, longestPause: 30_000 };

/** Most bytes of a page, and most redirects: browsers allow 20, but a source that needs more than a few has a fault. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REDIRECTS = 5;

export interface Redirect {
  readonly status: number;
  readonly to: string;
}

export type Fetched =
  | { readonly kind: 'page'; readonly address: string; readonly redirects: readonly Redirect[]; readonly html: string }
  /** The server says that there is no such page: 404 or 410. */
  | { readonly kind: 'gone'; readonly status: number; readonly redirects: readonly Redirect[] }
  /** The server does not let us see it: 401, 403, 407 or 451. */
  | { readonly kind: 'refused'; readonly status: number; readonly redirects: readonly Redirect[] }
  /** No answer, or none of use, after all tries. */
  | { readonly kind: 'unreachable'; readonly why: string; readonly redirects: readonly Redirect[] };

export interface FetchOptions {
  readonly patience?: Patience;
  /** The run's end: whatever is under way stops. */
  readonly signal?: AbortSignal;
  /** Told what is going on, for a progress bar. */
  readonly onProgress?: (progress: { readonly attempt: number; readonly bytes: number }) => void;
}

/** A try that failed in a way that another may not. */
class Passing extends Error {
  readonly pause: number | undefined;
  constructor(message: string, pause?: number) {
    super(message);
    this.pause = pause;
  }
}

/** A try that no other would better. */
class Lasting extends Error {}

/**
 * Gets one page, with patience and by plain GET: no cookies, no scripts. Redirects are followed and told; never from https
 * to http. Only throws where `signal` ends the run.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { patience = PATIENCE, signal } = options;
  const redirects: Redirect[] = [];
  let why = '';
  for (let attempt = 1; attempt <= patience.tries; attempt++) {
    redirects.length = 0;
    options.onProgress?.({ attempt, bytes: 0 });
    try {
      return await attemptOnce(address, redirects, attempt, options);
    } catch (error) {
      signal?.throwIfAborted();
      why = (error as Error).message;
      if (error instanceof Lasting) break;
      const pause = patience.pause * 2 ** (attempt - 1);
      const asked = error instanceof Passing ? (error.pause ?? pause) : pause;
      if (attempt < patience.tries) await wait(Math.min(asked, patience.longestPause), undefined, { signal });
    }
  }
  return { kind: 'unreachable', why, redirects };
}

async function attemptOnce(
  start: string,
  redirects: Redirect[],
  attempt: number,
  { patience = PATIENCE, signal, onProgress }: FetchOptions,
): Promise<Fetched> {
  const quiet = new AbortController();
  const ends = [quiet.signal, AbortSignal.timeout(patience.whole), ...(signal ? [signal] : [])];
  let timer = setTimeout(() => quiet.abort(), patience.silence);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => quiet.abort(), patience.silence);
  };
  const end = AbortSignal.any(ends);
  try {
    let address = start;
    for (;;) {
      const response = await fetch(address, { redirect: 'manual', signal: end, headers: HEADERS });
      heard();
      const { status } = response;
      const to = response.headers.get('location');
      if (status >= 300 && status < 400 && to) {
        await response.body?.cancel();
        const next = new URL(to, address).href;
        redirects.push({ status, to: next });
        if (redirects.length > MOST_REDIRECTS) throw new Lasting(`more than ${MOST_REDIRECTS} redirects`);
        if (!/^https?:/.test(next) || (address.startsWith('https:') && !next.startsWith('https:')))
          throw new Lasting(`it leads to ${next}, which is not safe to follow`);
        address = next;
        continue;
      }
      if (!response.ok) await response.body?.cancel();
      if (status === 404 || status === 410) return { kind: 'gone', status, redirects };
      if ([401, 403, 407, 451].includes(status)) return { kind: 'refused', status, redirects };
      if (status === 408 || status === 429 || status >= 500)
        throw new Passing(`the server answered ${status}`, retryAfter(response.headers.get('retry-after')));
      if (!response.ok) throw new Lasting(`the server answered ${status}`);
      const type = response.headers.get('content-type') ?? '';
      if (!/^(text\/(html|plain)|application\/xhtml\+xml)\b/i.test(type))
        throw new Lasting(`it is no page but ${type || 'of no named type'}`);
      const bytes = await readBody(response, (count) => {
        heard();
        onProgress?.({ attempt, bytes: count });
      });
      return { kind: 'page', address, redirects, html: decode(bytes, type) };
    }
  } catch (error) {
    if (error instanceof Lasting || error instanceof Passing) throw error;
    if (quiet.signal.aborted) throw new Passing(`no word from the server for ${patience.silence / 1000} s`);
    if (end.aborted && !signal?.aborted) throw new Passing(`not done after ${patience.whole / 1000} s`);
    const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    throw new Passing(`no connection: ${cause?.code ?? cause?.message ?? message}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Says who asks, so that an administrator can tell. */
const HEADERS = {
  'user-agent': 'fact-notes-watch/1 (compares a published statement with a stored copy; run by hand)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.5',
  'accept-language': 'en',
};

/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const pause = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}

async function readBody(response: Response, onBytes: (count: number) => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let count = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    count += piece.length;
    if (count > MOST_BYTES) throw new Lasting(`it has more than ${MOST_BYTES / 1024 / 1024} MB`);
    onBytes(count);
  }
  return Buffer.concat(pieces);
}

/** By the charset of the answer, or the one that the page names, else UTF-8. */
export function decode(bytes: Uint8Array, type = ''): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const charset =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
