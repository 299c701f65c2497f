/** How many words at each end of a quotation find it again; fewer are ambiguous, more break at the first edit. */
const EDGE_WORDS = 4;

/** A dash is syntax in a text directive, and `encodeURIComponent` leaves it as it stands. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address with a text fragment that scrolls to the quotation, where the page still has it.
 * Where it does not, browsers show the page from its top, as without a fragment.
 */
export function withTextFragment(address: string, quotation: string): string {
  const words = quotation.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return address;
  const text =
    words.length <= 2 * EDGE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}
