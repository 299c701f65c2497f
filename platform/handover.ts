import browser, { type Runtime } from 'webextension-polyfill';

/** A claim on its way from the menu or the command to the panel of its window. It is never stored. */
export interface HandedClaim {
  readonly text: string;
}

/** Messages between the background and our own panel and popup; no page's frame sends or sees them. */
type Handover =
  | { readonly type: 'claimHanded'; readonly windowId: number; readonly text: string }
  | { readonly type: 'claimLeft'; readonly windowId: number; readonly text: string }
  | { readonly type: 'claimWanted'; readonly windowId: number };

/** Longest claim that is handed over, in UTF-16 units: as much as is read of one text. */
const LONGEST = 40_000;

/** A claim that no panel asked for within this long, in ms, is forgotten: the panel did not open. */
const FORGET_AFTER = 20_000;

/** Claims that wait for the panel of their window to come up, in memory only. */
const waiting = new Map<number, string>();

const TYPES: readonly Handover['type'][] = ['claimHanded', 'claimLeft', 'claimWanted'];

function isHandover(message: unknown): message is Handover {
  const { type, windowId } = (message ?? {}) as Partial<Handover>;
  return TYPES.includes(type as Handover['type']) && typeof windowId === 'number';
}

/** Whether a message comes from one of our own pages or the background, not from a script in a page. */
const isOurs = ({ id, url }: Runtime.MessageSender) =>
  id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('')));

/** Gives a claim to the window's panel: at once where it is open, else when it asks. Blank text opens an empty check. */
export async function handOver(windowId: number, claim: string): Promise<void> {
  const text = claim.slice(0, LONGEST);
  waiting.set(windowId, text);
  setTimeout(() => waiting.delete(windowId), FORGET_AFTER);
  const taken = await browser.runtime
    .sendMessage({ type: 'claimHanded', windowId, text } satisfies Handover)
    .catch(() => false);
  if (taken === true) waiting.delete(windowId);
}

/** In the popup, which may be gone before the panel has come up: leaves a claim with the background, for the panel. */
export const leaveClaim = (windowId: number, text: string): Promise<unknown> =>
  browser.runtime.sendMessage({ type: 'claimLeft', windowId, text } satisfies Handover).catch(() => undefined);

/** In the background: answers the panel that asks for its window's claim, once, and takes what the popup leaves for it. */
export function answerHandover(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<HandedClaim | null> | undefined {
  if (!isHandover(message) || message.type === 'claimHanded' || !isOurs(sender)) return undefined;
  if (message.type === 'claimLeft') return handOver(message.windowId, message.text).then(() => null);
  const text = waiting.get(message.windowId);
  waiting.delete(message.windowId);
  return Promise.resolve(text === undefined ? null : { text });
}

/** In the panel: calls back with the claim that waits for this window and with each that comes later. Returns what ends it. */
export function onClaim(listener: (claim: HandedClaim) => void): () => void {
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isHandover(message) || message.type !== 'claimHanded' || !isOurs(sender)) return undefined;
    return own.then((windowId) => {
      if (windowId !== message.windowId) return false;
      listener({ text: message.text });
      return true;
    });
  };
  // Heard before it is asked for, so that none falls between.
  browser.runtime.onMessage.addListener(hear);
  void own
    .then((windowId) => browser.runtime.sendMessage({ type: 'claimWanted', windowId }))
    .then((claim) => claim && listener(claim as HandedClaim))
    .catch(() => undefined);
  return () => browser.runtime.onMessage.removeListener(hear);
}
