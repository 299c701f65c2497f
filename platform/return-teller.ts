import browser from 'webextension-polyfill';
import type { Call } from './protocol.ts';

declare global {
  /** Ends what tells the background that a page with a mere mention came back. */
  var __factNotesReturn: AbortController | undefined;
}

interface Api {
  readonly runtime: { sendMessage(message: Call): Promise<unknown> };
}

/** Runs in the frame's isolated world; must stand alone. */
const listen = (message: Call) => {
  if (globalThis.__factNotesReturn) return;
  const life = new AbortController();
  globalThis.__factNotesReturn = life;
  const { browser: api, chrome } = globalThis as { browser?: Api; chrome?: Api };
  addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) => {
      // The second stage tells of itself.
      if (isTrusted && persisted && !globalThis.__factNotes)
        void (api ?? chrome)?.runtime.sendMessage(message).catch(() => life.abort());
    },
    { signal: life.signal },
  );
};

/** Runs in the frame's isolated world; must stand alone. */
const forget = () => {
  globalThis.__factNotesReturn?.abort();
  globalThis.__factNotesReturn = undefined;
};

/** Has a frame tell again of its mention when it comes back from the back-forward cache: it is as it was, its button is not. */
export async function tellOnReturn(tabId: number, frameId: number): Promise<void> {
  const message: Call = { type: 'mentionFound' };
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, func: listen, args: [message] }).catch(() => undefined);
}

/** Takes that out of all of a tab's frames. */
export async function forgetReturn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: forget });
}
