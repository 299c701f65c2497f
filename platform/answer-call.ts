import browser, { type Runtime } from 'webextension-polyfill';
import { openStatement } from './open-statement.ts';
import { openPanelOfTab } from './panel-of-tab.ts';
import { type Answers, type Call, callSchema, type Result } from './protocol.ts';
import { changeSettings, drawsNothing, isOn, languageOf, readSettings, siteOf, withSite } from './settings.ts';
import { injectNotes, notesOfTab, showBadge, stopNotes } from './tabs.ts';

/** Where a call came from: which frame of which tab, of which site. Only the browser's own word counts for it. */
interface Caller {
  readonly tabId: number;
  readonly frameId: number;
  /** The site of the tab's page: a frame from elsewhere follows the page that it stands in. */
  readonly site: string | undefined;
}

const title = () => browser.runtime.getManifest().name;

/** Counts a tab's notes anew and says so on the button; a dot where the topic is only mentioned or surveyed. */
export async function countNotes(tabId: number, mentioned: boolean): Promise<void> {
  const frames = await notesOfTab(tabId);
  const count = frames.reduce((sum, { notes }) => sum + notes.length, 0);
  const dot = mentioned || frames.some(({ tier }) => tier === 'overview' || tier === 'mention');
  await showBadge(tabId, { text: count ? String(count) : dot ? '•' : '', title: title() });
}

type Handlers = {
  readonly [T in Call['type']]: (call: Extract<Call, { type: T }>, caller: Caller) => Promise<Answers[T]>;
};

const handlers: Omit<Handlers, 'facts'> = {
  async topicFound(_, { tabId, frameId, site }) {
    if (isOn(await readSettings(), site)) await injectNotes(tabId, frameId);
    return null;
  },
  async mentionFound(_, { tabId, site }) {
    const settings = await readSettings();
    if (isOn(settings, site) && settings.sensitivity === 'mention') await countNotes(tabId, true);
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
  openPanel: (_, { tabId }) => openPanelOfTab(tabId),
  async neverOnSite(_, { tabId, site }) {
    if (site) await changeSettings((settings) => withSite(settings, site, false));
    await stopNotes(tabId);
    await showBadge(tabId, { text: '', title: title() });
    return null;
  },
  async settings(_, { site }) {
    const settings = await readSettings();
    return {
      language: languageOf(settings, browser.i18n.getUILanguage()),
      on: isOn(settings, site),
      appear: drawsNothing(settings) ? 'nothing' : settings.appear,
      overview: settings.sensitivity === 'mention',
      textSize: settings.textSize,
      highlight: settings.highlight,
      mark: settings.mark,
    };
  },
};

/** Answers a page frame's call, or leaves it unanswered. */
export type AnswerCall = (message: unknown, sender: Runtime.MessageSender) => Promise<Result<unknown>> | undefined;

/**
 * Makes what answers page frames' calls. Anything that is no such call, or comes from elsewhere, is left unanswered; a
 * handler's failure comes back as words.
 * @param facts the facts of the loaded pack that is in use, verified; null where the build's own are.
 */
export const createAnswerCall =
  (facts: Handlers['facts']): AnswerCall =>
  (message, sender) => {
    const all: Handlers = { ...handlers, facts };
    const parsed = callSchema.safeParse(message);
    const tabId = sender.tab?.id;
    if (!parsed.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const caller = { tabId, frameId: sender.frameId ?? 0, site: siteOf(sender.tab?.url ?? sender.url) };
    const handle = all[parsed.data.type] as (call: Call, caller: Caller) => Promise<unknown>;
    return handle(parsed.data, caller).then(
      (value) => ({ ok: true as const, value }),
      (error: unknown) => ({ ok: false as const, error: error instanceof Error ? error.message : String(error) }),
    );
  };
