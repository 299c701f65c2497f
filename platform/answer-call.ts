import browser, { type Runtime } from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { createCallRate } from './call-rate.ts';
import { openPanel } from './open-panel.ts';
import { openStatement } from './open-statement.ts';
import { type Answers, type Call, callSchema, type Result } from './protocol.ts';
import { tellOnReturn } from './return-teller.ts';
import { changeSettings, drawsNothing, isOn, languageOf, readSettings, siteOf, withSite } from './settings.ts';
import { injectNotes, notesOfTab, showBadge, stopNotes } from './tabs.ts';

/** Where a call came from: which frame of which tab, of which site. Only the browser's own word counts for it. */
interface Caller {
  readonly tabId: number;
  readonly frameId: number;
  /** The site of the tab's page: a frame from elsewhere follows the page that it stands in. */
  readonly site: string | undefined;
  /** The frame's own site; the only one that a frame may switch off. */
  readonly ownSite: string | undefined;
  /** Of a private window, for which nothing is written. */
  readonly isPrivate: boolean;
}

/** Notes are on in a frame where they are on for the page around it, and nobody switched the frame's own site off. */
const isOnFor = (settings: Settings, { site, ownSite }: Caller) =>
  isOn(settings, site) && (settings.scope === 'only' || isOn(settings, ownSite));

/** Counts a tab's notes anew and says so on the button; a dot where the topic is only mentioned or surveyed. */
export async function countNotes(tabId: number, mentioned: boolean): Promise<void> {
  const frames = await notesOfTab(tabId);
  // As the pill counts: a rumour told fifty times is one note.
  const count = new Set(frames.flatMap(({ notes }) => notes.map(({ factId }) => factId))).size;
  const dot = mentioned || frames.some(({ tier }) => tier === 'overview' || tier === 'mention');
  await showBadge(tabId, { text: count ? String(count) : dot ? '•' : '' });
}

type Handlers = {
  readonly [T in Call['type']]: (call: Extract<Call, { type: T }>, caller: Caller) => Promise<Answers[T]>;
};

const handlers: Omit<Handlers, 'facts'> = {
  async topicFound(_, caller) {
    if (isOnFor(await readSettings(), caller)) await injectNotes(caller.tabId, caller.frameId);
    return null;
  },
  async mentionFound(_, caller) {
    const settings = await readSettings();
    if (!isOnFor(settings, caller) || settings.sensitivity !== 'mention' || settings.discreet) return null;
    await Promise.all([countNotes(caller.tabId, true), tellOnReturn(caller.tabId, caller.frameId)]);
    return null;
  },
  async notesChanged(_, { tabId }) {
    await countNotes(tabId, false);
    return null;
  },
  async openStatement({ fact }) {
    await openStatement(fact);
    return null;
  },
  // Not after anything awaited: the click's permission would have passed.
  openPanel: (_, { tabId }) => openPanel({ tabId }),
  async neverOnSite(_, { tabId, frameId, site, ownSite, isPrivate }) {
    if (ownSite && !isPrivate) await changeSettings((settings) => withSite(settings, ownSite, false));
    // A frame from elsewhere takes away its own notes alone.
    await stopNotes(tabId, ownSite === site ? undefined : frameId);
    await countNotes(tabId, false);
    return null;
  },
  async settings(_, caller) {
    const settings = await readSettings();
    return {
      language: languageOf(settings, browser.i18n.getUILanguage()),
      on: isOnFor(settings, caller),
      appear: drawsNothing(settings) ? 'nothing' : settings.appear,
      overview: settings.sensitivity === 'mention',
      textSize: settings.textSize,
      highlight: settings.highlight,
      mark: settings.mark,
      listen: !settings.discreet,
    };
  },
};

const isWithinRate = createCallRate();

/** Answers a page frame's call, or leaves it unanswered. */
export type AnswerCall = (message: unknown, sender: Runtime.MessageSender) => Promise<Result<unknown>> | undefined;

/**
 * Makes what answers page frames' calls. Anything that is no such call, or comes from elsewhere, is left unanswered; a
 * handler's failure comes back as words. A frame that calls more often than any honest one is refused, at no cost but the
 * count.
 * @param facts the facts of the loaded pack that is in use, verified; null where the build's own are.
 */
export const createAnswerCall =
  (facts: Handlers['facts']): AnswerCall =>
  (message, sender) => {
    const all: Handlers = { ...handlers, facts };
    const parsed = callSchema.safeParse(message);
    const tabId = sender.tab?.id;
    if (!parsed.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const frameId = sender.frameId ?? 0;
    if (!isWithinRate(`${tabId} ${frameId}`, parsed.data.type, Date.now()))
      return Promise.resolve({ ok: false, error: 'too many calls' });
    const caller: Caller = {
      tabId,
      frameId,
      site: siteOf(sender.tab?.url ?? sender.url),
      // A frame without an address of its own (about:srcdoc) is of the site that wrote it.
      ownSite: siteOf(sender.url) ?? siteOf((sender as { readonly origin?: string }).origin),
      isPrivate: sender.tab?.incognito === true,
    };
    const handle = all[parsed.data.type] as (call: Call, caller: Caller) => Promise<unknown>;
    return handle(parsed.data, caller).then(
      (value) => ({ ok: true as const, value }),
      (error: unknown) => ({ ok: false as const, error: error instanceof Error ? error.message : String(error) }),
    );
  };
