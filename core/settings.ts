import type { Language } from './types.ts';

/** The signs of which a person may choose one, so that a page that imitates our pill does not know it. */
export const MARKS = ['leaf', 'sun', 'wave', 'star', 'key', 'boat', 'bird', 'hill'] as const;

/** Sizes of our type, in per cent of the designed one. */
export const TEXT_SIZES = [100, 115, 130, 150] as const;

/** Everything that is stored. */
export interface Settings {
  readonly version: 2;
  /** Off everywhere where false. */
  readonly on: boolean;
  /** `all`: every site but `offSites`. `only`: no site but `onlySites`. */
  readonly scope: 'all' | 'only';
  /** Hosts on which the person switched the notes off, sorted. */
  readonly offSites: readonly string[];
  /** Hosts on which notes show where `scope` is `only`, sorted. */
  readonly onlySites: readonly string[];
  /** `open`: the best note opens by itself. `pill`: a small button waits. `nothing`: nothing is drawn on pages. */
  readonly appear: 'open' | 'pill' | 'nothing';
  /** As `nothing`, and the toolbar button is neutral: no number, no dot, another icon and title. */
  readonly discreet: boolean;
  /** `claims`: only pages with a claim that a note answers. `mention`: pages on the topic get the overview or the dot. */
  readonly sensitivity: 'claims' | 'mention';
  /** `auto`: the browser's own language where we speak it, else English. */
  readonly language: 'auto' | Language;
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** How a noted passage is marked on the page. */
  readonly highlight: 'tint' | 'underline' | 'none';
  readonly mark: (typeof MARKS)[number] | 'none';
  /** Whether the settings, the lists of sites among them, go to the person's other devices by the browser's own sync. */
  readonly sync: boolean;
}

export const DEFAULTS: Settings = {
  version: 2,
  on: true,
  scope: 'all',
  offSites: [],
  onlySites: [],
  appear: 'open',
  discreet: false,
  sensitivity: 'mention',
  language: 'auto',
  textSize: 100,
  highlight: 'tint',
  mark: 'none',
  sync: false,
};
