/** A rectangle in the coordinates of its frame's viewport, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A passage with a note, as the frame's highlight registry holds it. */
export interface NoteSeen {
  readonly key: string;
  readonly factId: string;
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Something of ours in the closed shadow root that carries `data-part`. */
export interface PartSeen {
  readonly part: string;
  readonly factId: string | null;
  readonly text: string;
  readonly label: string | null;
  readonly expanded: string | null;
  readonly focused: boolean;
  readonly box: Box;
}

/** One frame of a page as the extension's own world sees it. */
export interface FrameSnapshot {
  readonly href: string;
  readonly tier: 'notes' | 'overview' | 'none' | 'absent';
  readonly notes: readonly NoteSeen[];
  /** The passage of the open card. */
  readonly open: { readonly text: string; readonly boxes: readonly Box[] } | null;
  readonly highlights: readonly string[];
  readonly hosts: number;
  readonly shown: boolean;
  readonly parts: readonly PartSeen[];
  /** Tag name of the focused element, lower case. */
  readonly active: string | null;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What the isolated world holds beside a page's own globals. */
interface World {
  readonly __factNotes?: {
    list(): { key: string; factId: string }[];
    tier(): FrameSnapshot['tier'];
  };
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
}

/** Firefox gives content scripts the closed root, and the unwrapped object, as properties. */
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type Registry = HighlightRegistry & { readonly wrappedJSObject?: HighlightRegistry };

/**
 * Looks at one frame; injected into the extension's isolated world, so it must lean on nothing outside itself.
 * Firefox: a Highlight seen from a content script can be neither iterated nor walked with `forEach`, so its ranges
 * are read through `wrappedJSObject`; a closed root is read by a property there, by `chrome.dom` in Chromium.
 */
export function takeSnapshot(): FrameSnapshot {
  const world = globalThis as World;
  const api = world.__factNotes;
  const box = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

  const rangesOf = (name: string): Range[] => {
    const registry = CSS.highlights as Registry | undefined;
    const highlight = registry?.has(name) ? (registry.wrappedJSObject ?? registry).get(name) : undefined;
    if (!highlight) return [];
    const found: Range[] = [];
    const each = highlight.values();
    for (let step = each.next(); !step.done; step = each.next()) found.push(step.value as Range);
    return found;
  };
  const seen = (range: Range) => {
    const boxes: Box[] = [];
    const list = range.getClientRects();
    for (let i = 0; i < list.length; i++) boxes.push(box(list[i]!));
    return { text: oneLine(range.toString()), boxes };
  };

  const hosts = Array.from(document.querySelectorAll('fact-note-host')) as Host[];
  const roots = hosts.map((host) => world.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
  const parts = roots.flatMap((root) =>
    Array.from((root?.querySelectorAll('[data-part]') ?? []) as Iterable<HTMLElement>).map((element) => ({
      part: element.dataset.part ?? '',
      factId: (element.closest('[data-fact-id]') as HTMLElement | null)?.dataset.factId ?? null,
      text: oneLine(element.innerText),
      label: element.getAttribute('aria-label'),
      expanded: element.getAttribute('aria-expanded'),
      focused: root?.activeElement === element,
      box: box(element.getBoundingClientRect()),
    })),
  );

  const ranges = rangesOf('fact-note');
  const listed = api ? Array.from(api.list()) : [];
  const open = rangesOf('fact-note-open')[0];
  return {
    href: location.href,
    tier: api ? api.tier() : 'absent',
    notes: listed.map(({ key, factId }, at) => ({
      key,
      factId,
      ...(ranges[at] ? seen(ranges[at]) : { text: '', boxes: [] }),
    })),
    open: open ? seen(open) : null,
    highlights: ranges.map((range) => oneLine(range.toString())),
    hosts: hosts.length,
    shown: hosts.some((host) => host.matches(':popover-open')),
    parts,
    active: document.activeElement?.localName ?? null,
    viewport: { width: innerWidth, height: innerHeight },
  };
}

/** Brings one of our buttons into its card's view, so that a true click can land on it; injected likewise. */
export function revealPart(part: string): boolean {
  const world = globalThis as World;
  for (const host of Array.from(document.querySelectorAll('fact-note-host')) as Host[]) {
    const root = world.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
    const element = root?.querySelector(`[data-part="${part}"]`) as HTMLElement | null;
    if (!element) continue;
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return true;
  }
  return false;
}
