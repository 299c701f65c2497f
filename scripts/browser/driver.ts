import type { Box, FrameSnapshot } from './snapshot.ts';

/** The browsers that the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** How a browser is started. */
export interface LaunchOptions {
  readonly executablePath: string;
  /** The built extension's folder, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  /** `host:port` of an HTTP proxy that takes every request, loopback included. */
  readonly proxy?: string;
}

/** A running browser with the extension in it. */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly extensionOrigin: string;
  /** Whether the welcome page opened by itself after the install; without a window it is closed again. */
  readonly welcomed: boolean;
  /** Opens an address in a new tab and resolves when its document is ready. */
  open(url: string, options?: OpenOptions): Promise<PageDriver>;
  /** Opens one of the extension's own pages, for example `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<PageDriver>;
  /** The tab whose address passes the test, opened by whomever. */
  waitForTab(test: (url: string) => boolean, timeout?: number): Promise<PageDriver>;
  /** What each context of the browser asked for, as the debugging protocol reports it. */
  requests(): readonly RequestSeen[];
  /** Runs an expression (it may be a promise) in an extension page, with all of the extension's rights. */
  asExtension<T>(expression: string): Promise<T>;
  /**
   * Runs an expression where the browser's own surfaces can be reached (menu, address bar, commands): Chromium's service
   * worker of the extension, Firefox's browser window.
   */
  beyondPages<T>(expression: string): Promise<T>;
  /** What the key of one of the manifest's commands does. */
  command(name: string): Promise<void>;
  /** Presses the toolbar button in the tab that was opened last and is in front, as a person does: it gives access to that page. */
  pressButton(): Promise<void>;
  /** Ends the background's process as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Puts the extension in once more over itself, as an update does. */
  update(): Promise<void>;
  /** Removes the extension, as a person does in the browser's list of them. */
  uninstall(): Promise<void>;
  /** Resolves when the person closes the last window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** One request as the debugging protocol tells it. */
export interface RequestSeen {
  readonly url: string;
  /** The address of the document or worker that asked, where it is known. */
  readonly from: string;
}

export interface OpenOptions {
  /** Runs in the page's own world before its scripts. */
  readonly before?: string;
  readonly viewport?: Viewport;
  readonly colorScheme?: ColorScheme;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
export const DESKTOP: Viewport = { width: 1280, height: 800 };
export const PHONE: Viewport = { width: 390, height: 844 };

export type ColorScheme = 'light' | 'dark';

/** How a page is shown beside its colours: on paper, or in the few colours that a person's system forces on pages. */
export type Medium = 'screen' | 'print' | 'forced-colors';

/** A page: its top frame, and all of them. */
export interface Snapshot extends FrameSnapshot {
  readonly frames: readonly FrameSnapshot[];
}

/** One node of the accessibility tree that screen readers are told of. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** How many told nodes stand around it. */
  readonly depth: number;
  /** What is told beside role and name, for example `expanded: false`. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** One tab. */
export interface PageDriver {
  readonly tabId: number;
  url(): Promise<string>;
  /** Runs an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs an expression (it may be a promise) in the extension's world of the top frame. */
  inExtensionWorld<T>(expression: string): Promise<T>;
  /** Scrolls to a note's passage and opens its card; resolves when it is open. */
  show(key: string): Promise<Snapshot>;
  snapshot(): Promise<Snapshot>;
  /** Puts the tab in front, then takes snapshots until one passes. On time-out the error tells what the last one held. */
  waitForNotes(test: (snapshot: Snapshot) => boolean, timeout?: number): Promise<Snapshot>;
  /** A true click by coordinates, on a part of ours in the top frame. */
  click(part: string): Promise<void>;
  clickAt(box: Box): Promise<void>;
  /** Moves the pointer, without pressing. */
  moveTo(x: number, y: number): Promise<void>;
  /** The accessibility tree in its order, closed shadow roots and all; undefined where the browser's protocol has none. */
  accessibility(): Promise<readonly AccessibleNode[] | undefined>;
  /** A key by its name in both tools, for example `Escape`, `Tab` or, held with another, `Control+v`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  badge(): Promise<string>;
  /** Errors on the page's console and uncaught exceptions, with where they came from. */
  consoleErrors(): readonly string[];
  screenshot(path: string): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** The page in front only, in Firefox. */
  medium(medium: Medium): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab before all others, as a popup leaves the page under it: one that nobody looks at is not read. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}
