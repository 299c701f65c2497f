import browser, { type Scripting } from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { gateSites } from './site-patterns.ts';

/** The gate is one script, registered at run time, so that on a site that the person left out it is not even loaded. */
const GATE = {
  id: 'gate',
  js: ['gate.js'],
  // As soon as the page's text is there: `document_idle` comes up to 200 ms after it.
  runAt: 'document_end',
  allFrames: true,
  // Frames without an address of their own (about:blank, srcdoc) are their page's.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
} as const;

/** One change at a time: two at once would both try to add what is not there. */
let turn: Promise<unknown> = Promise.resolve();

/** Makes the browser run the gate where the settings say, and nowhere else. Does nothing where that is so already. */
export function registerGate(settings: Settings): Promise<void> {
  const next = turn.then(() => register(settings));
  turn = next.catch(() => undefined);
  return next;
}

async function register(settings: Settings): Promise<void> {
  const { scripting } = browser;
  const sites = gateSites(settings);
  const [there] = await scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (!sites) return there && scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (there && same(there.matches, sites.matches) && same(there.excludeMatches, sites.excludeMatches)) return;
  const script = { ...GATE, ...sites } as unknown as Scripting.RegisteredContentScript;
  await (there ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

/** Browsers hand the patterns back in an order of their own. */
const same = (a: readonly string[] = [], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
