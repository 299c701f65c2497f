/** How much of the text on each side tells a passage from another with the same words, in UTF-16 units. */
const SIDE = 32;

/** How far up the text around a passage is looked for, in elements: a post's author stands a few above its words. */
const CLIMB = 8;

/** The text right before and right after a range, from the nearest elements around it that have some. */
export function surroundings(range: Range): { readonly before: string; readonly after: string } {
  const words = range.toString().length;
  let around: Node = range.startContainer;
  for (let step = 0; step < CLIMB && around.parentNode && around.parentNode.nodeType !== 9; step++) {
    around = around.parentNode;
    if ((around.textContent as string).trim().length >= words + SIDE) break;
  }
  const side = range.cloneRange();
  side.selectNodeContents(around);
  side.setEnd(range.startContainer, range.startOffset);
  const before = tidy(side.toString()).slice(-SIDE);
  side.selectNodeContents(around);
  side.setStart(range.endContainer, range.endOffset);
  return { before, after: tidy(side.toString()).slice(0, SIDE) };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
