export const HEADING = 'h1, h2, h3, h4, [role="heading"]';

/** What a heading speaks for: the section around it, or its parent where the page marks no sections. */
const SECTION = 'article, section, main, aside, nav, footer, li, [role="article"], [role="main"], [role="region"]';

/** Longest heading that counts, in UTF-16 units. */
const LONGEST = 300;

/** What holds one story or post. */
const STORY = 'article, main, [role="article"], [role="main"]';

/**
 * What a block stands under: the nearest heading before it, in document order, whose section holds the block, and the
 * headline of the story around it. So an article's paragraphs stand under its headline, and a sidebar's teasers do not.
 */
export function headingOver(element: Element): string {
  const nearest = nearestHeading(element);
  const headline = element.closest(STORY)?.querySelector(HEADING) ?? undefined;
  const headings = new Set([nearest, headline && isBefore(headline, element) ? headline : undefined]);
  return [...headings].flatMap((heading) => (heading ? textOf(heading) : [])).join('. ');
}

const isBefore = (heading: Element, element: Element) =>
  !heading.contains(element) && (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const textOf = (heading: Element) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

function nearestHeading(element: Element): Element | undefined {
  for (let around: Element | null = element; around; around = around.parentElement) {
    let heading: Element | undefined;
    for (const candidate of around.querySelectorAll(HEADING)) {
      if (candidate === element || candidate.contains(element)) continue;
      if (!isBefore(candidate, element)) break;
      const section = candidate.closest(SECTION) ?? candidate.parentElement;
      if (section?.contains(element)) heading = candidate;
    }
    if (heading) return heading;
    if (around.matches(SECTION) && around.localName !== 'section') break;
  }
  return undefined;
}
