/**
 * Shortest stems that are mended, in letters: a letter too many or too few from 5 on (agust, homland), a wrong letter
 * from 7 on. Of shorter ones too many true words are one letter apart (stage and state, speed and spend).
 */
const SHORTEST = 5;
const SHORTEST_WRONG_LETTER = 7;

/**
 * Mends one typing slip (a letter too many, too few, wrong, or two swapped) in words that nobody knows.
 * @param targets stems that a slip may have been meant for.
 * @returns a function that gives the one target a slip away, or undefined where there is none or more than one.
 */
export function createSpeller(targets: Iterable<string>): (stem: string) => string | undefined {
  // A slip of the first letter is rare and dear: targets are kept by first letter and length.
  const shelves = new Map<string, string[]>();
  for (const target of new Set(targets)) {
    if (target.length < SHORTEST) continue;
    const shelf = `${target[0]}${target.length}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), target]);
  }
  return (stem) => {
    if (stem.length < SHORTEST) return undefined;
    let found: string | undefined;
    for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
      for (const target of shelves.get(`${stem[0]}${length}`) ?? []) {
        if (
          !isOneSlip(stem, target) ||
          (length === stem.length && length < SHORTEST_WRONG_LETTER && !isSwap(stem, target))
        )
          continue;
        if (found) return undefined;
        found = target;
      }
    }
    return found;
  };
}

/** Whether two words have the same letters; of words one slip apart that means two neighbours swapped. */
const isSwap = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');

/** Whether two different words are one insertion, deletion, substitution or swap of neighbours apart. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return restA + restB > 0;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
