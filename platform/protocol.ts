/**
 * The whole message protocol. Pages' frames call the background; the background and the extension's own pages reach
 * frames through `frame-api.ts`. No message carries page text, an address, or anything a person read. (A claim that the
 * person chose to check goes from the background to our own panel, see `handover.ts`.)
 *
 * | call | from | does |
 * |---|---|---|
 * | `topicFound` | gate | the frame's text is on the topic: put the second stage into this frame |
 * | `mentionFound` | gate | the topic is only mentioned: a dot on the button |
 * | `notesChanged` | notes | the frame's number of notes changed: count the tab's notes again |
 * | `openStatement` | notes | show the statement as it stood, at one quotation |
 * | `openPanel` | notes | open the browser's own side panel; where only a person may, say by which keys |
 * | `neverOnSite` | notes | switch the notes off for this frame's site |
 * | `settings` | notes | what the frame needs to know of the settings |
 * | `facts` | notes | the loaded pack's facts, where one is in use; asked only where the frame was told that one is stored |
 */
import { z } from 'zod/mini';
import type { PageFacts } from '../core/pack/pack.ts';
import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';

const name = z.string().check(z.maxLength(80));

/** Calls from a page's frame. They are untrusted: parsed, bounded, and answered for that frame alone. */
export const callSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('topicFound') }),
  z.strictObject({ type: z.literal('mentionFound') }),
  z.strictObject({ type: z.literal('notesChanged') }),
  z.strictObject({ type: z.literal('openStatement'), fact: name }),
  z.strictObject({ type: z.literal('openPanel') }),
  z.strictObject({ type: z.literal('neverOnSite') }),
  z.strictObject({ type: z.literal('settings') }),
  z.strictObject({ type: z.literal('facts') }),
]);

export type Call = z.infer<typeof callSchema>;

/** What the second stage is told of the settings. */
export interface FrameSettings {
  readonly language: Language;
  /** False: notes are off for this site or everywhere. */
  readonly on: boolean;
  /** `nothing`: nothing is drawn, marked or written in the page; the notes wait in the toolbar's popup and the panel. */
  readonly appear: Settings['appear'];
  /** False: a page without a claim that a note answers gets nothing at all. */
  readonly overview: boolean;
  readonly textSize: Settings['textSize'];
  readonly highlight: Settings['highlight'];
  readonly mark: Settings['mark'];
  /** False in discreet mode: not one event of the page is listened to, since a page can measure that it is. */
  readonly listen: boolean;
}

/** What each call is answered with. */
export interface Answers {
  readonly topicFound: null;
  readonly mentionFound: null;
  readonly notesChanged: null;
  readonly openStatement: null;
  readonly openPanel: { readonly opened: boolean; readonly key?: string };
  readonly neverOnSite: null;
  readonly settings: FrameSettings;
  /** Null: the build's own facts are in use. */
  readonly facts: PageFacts | null;
}

/** Every answer: the value, or what went wrong in words. A call never throws across the border. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
