import { ask } from './asked.ts';

/** Relative luminance under which a background counts as dark: there white text is the easier one to read. */
const DARK_BELOW = 0.18;

/** Least opacity of a background that decides how a page looks. */
const OPAQUE = 0.5;

/**
 * Whether the page is dark or light around an element: by the nearest opaque background, else by the page's own
 * `color-scheme`. Undefined where the page says nothing, or follows the system: then the system decides.
 */
export function pageTheme(around: Element): 'light' | 'dark' | undefined {
  const view = around.ownerDocument.defaultView;
  if (!view) return undefined;
  for (let at: Element | null = around; at; at = ask(at, 'parentElement')) {
    const theme = themeOf(view.getComputedStyle(at).backgroundColor);
    if (theme) return theme;
  }
  const scheme = view.getComputedStyle(around.ownerDocument.documentElement).colorScheme;
  return scheme === 'dark' || scheme === 'light' ? scheme : undefined;
}

/** What a computed background colour (`rgb(…)` or `rgba(…)`) is; undefined if it lets through what is behind it. */
export function themeOf(colour: string): 'light' | 'dark' | undefined {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour);
  if (!parts || Number(parts[4] ?? 1) < OPAQUE) return undefined;
  const [red, green, blue] = parts.slice(1, 4).map((part) => (Number(part) / 255) ** 2.2) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW ? 'dark' : 'light';
}
