/** The first of some ranges that has the point (viewport px) on one of its lines, or undefined. */
export function rangeAt<T extends { readonly range: Range }>(items: readonly T[], x: number, y: number): T | undefined {
  return items.find(({ range }) =>
    [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
}

/** Whether any part of a box is in the viewport. */
export function inView(box: DOMRect, viewport: { readonly width: number; readonly height: number }): boolean {
  return (
    (box.width > 0 || box.height > 0) &&
    box.bottom > 0 &&
    box.top < viewport.height &&
    box.right > 0 &&
    box.left < viewport.width
  );
}
