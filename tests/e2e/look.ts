import type { Snapshot } from '../../scripts/browser/driver.ts';
import type { Box, PartSeen } from '../../scripts/browser/snapshot.ts';

/** The visible part of that name, or undefined. */
export function part(snapshot: Snapshot, name: string): PartSeen | undefined {
  return snapshot.parts.find(({ part, box }) => part === name && box.width > 0 && box.height > 0);
}

/** A passage without what line breaks, soft hyphens and odd spaces do to it: two texts that read alike are equal. */
export const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

/** Whether the card lies over any line of its passage; touching edges do not count. */
export function coversPassage(snapshot: Snapshot): boolean {
  const card = part(snapshot, 'card');
  return Boolean(card && snapshot.open?.boxes.some((box) => overlap(card.box, box)));
}

/** Whether some line of the open passage is in the viewport. */
export function passageInView({ open, viewport }: Snapshot): boolean {
  return Boolean(open?.boxes.some(({ y, height }) => y + height > 0 && y < viewport.height));
}

/** How far a part stands out of the viewport on each side, in whole pixels; all 0 is within. */
export function outside({ viewport }: Snapshot, { box }: PartSeen) {
  const past = (pixels: number) => Math.max(0, Math.floor(pixels));
  return {
    left: past(-box.x),
    top: past(-box.y),
    right: past(box.x + box.width - viewport.width),
    bottom: past(box.y + box.height - viewport.height),
  };
}
export const WITHIN = { left: 0, top: 0, right: 0, bottom: 0 };

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A dot on the toolbar button: the topic is mentioned, no more. */
export const DOT = /^[•·●∙]$/;
