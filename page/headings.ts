const HEADING = 'h1, h2, h3, h4, [role="heading"]';

/** What a heading speaks for: the section around it, or its parent where the page marks no sections. */
const SECTION = 'article, section, main, aside, nav, footer, li, [role="article"], [role="main"], [role="region"]';

/** Longest heading that counts, in UTF-16 units. */
const LONGEST = 300;

/**
 * The heading that a block stands under: the nearest before it, in document order, whose section holds the block. So an
 * article's paragraphs stand under its headline, and a sidebar's teasers do not.
 */
export function headingOver(element: Element): string {
  for (let around: Element | null = element; around; around = around.parentElement) {
    let heading: Element | undefined;
    for (const candidate of around.querySelectorAll(HEADING)) {
      if (candidate === element || candidate.contains(element)) continue;
      if (!(candidate.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const section = candidate.closest(SECTION) ?? candidate.parentElement;
      if (section?.contains(element)) heading = candidate;
    }
    if (heading) return (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (around.matches(SECTION) && around.localName !== 'section') break;
  }
  return '';
}
