import type { FactId } from '../core/types.ts';

/** One note of a frame, by id alone. */
export interface FrameNote {
  readonly key: string;
  readonly factId: FactId;
}

/**
 * What the second stage offers to the extension in its own isolated world, where the page cannot see it. The background
 * and the popup reach it by `scripting.executeScript`, so nobody has to keep a record of what tabs show.
 */
export interface FrameApi {
  /** The frame's notes, in page order. */
  list(): FrameNote[];
  /** Scrolls to a note's passage and opens its card; false where the note is gone. */
  show(key: string): boolean;
  /** Opens the next note's card, the first one's where none is open, and moves the keyboard into it; false without notes. */
  step(): boolean;
  /** What stands in the frame; `mention`: nothing though the topic is there; `none`: the reader sent it away. */
  tier(): 'notes' | 'overview' | 'mention' | 'none';
  /** Takes everything of ours out of the frame. */
  stop(): void;
}

declare global {
  var __factNotes: FrameApi | undefined;
  /** The person asked for this page to be read, whatever the settings say of its site. */
  var __factNotesAsked: boolean | undefined;
  /** A pack of facts is stored: before the second stage reads, it asks the background for those in use. */
  var __factNotesPack: boolean | undefined;
}
