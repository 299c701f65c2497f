import type { Snapshot } from '../../scripts/browser/driver.ts';
import type { Box, PartSeen } from '../../scripts/browser/snapshot.ts';

/** The visible part of that name, or undefined. */
export function part(snapshot: Snapshot, name: string): PartSeen | undefined {
  return snapshot.parts.find(({ part, box }) => part === name && box.width > 0 && box.height > 0);
}

/** Whether the card lies over any line of its passage; touching edges do not count. */
export function coversPassage(snapshot: Snapshot): boolean {
  const card = part(snapshot, 'card');
  return Boolean(card && snapshot.open?.boxes.some((box) => overlap(card.box, box)));
}

/** Whether some line of the open passage is in the viewport. */
export function passageInView({ open, viewport }: Snapshot): boolean {
  return Boolean(open?.boxes.some(({ y, height }) => y + height > 0 && y < viewport.height));
}

/** Whether a part lies in the viewport whole, give or take a pixel. */
export function inViewport({ viewport }: Snapshot, { box }: PartSeen): boolean {
  return (
    box.x >= -1 && box.y >= -1 && box.x + box.width <= viewport.width + 1 && box.y + box.height <= viewport.height + 1
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A dot on the toolbar button: the topic is mentioned, no more. */
export const DOT = /^[•·●∙]$/;
