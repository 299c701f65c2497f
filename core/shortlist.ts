/** The best few of many, kept in order while they come: cheaper than sorting all of them. */
export interface Shortlist {
  /** Takes the item if it is among the best so far. */
  offer(item: number): void;
  /** Best first. */
  readonly items: readonly number[];
}

/** A list of at most `limit` items; `before` says whether its first argument goes before its second. */
export function createShortlist(limit: number, before: (a: number, b: number) => boolean): Shortlist {
  const items: number[] = [];
  return {
    items,
    offer(item) {
      if (items.length === limit) {
        if (limit === 0 || !before(item, items[limit - 1]!)) return;
        items.pop();
      }
      let at = items.length;
      while (at > 0 && before(item, items[at - 1]!)) at--;
      items.splice(at, 0, item);
    },
  };
}
