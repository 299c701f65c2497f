import { ask } from './asked.ts';

export const HEADING = 'h1, h2, h3, h4, [role="heading"]';

/** What a heading speaks for: the section around it, or its parent where the page marks no sections. */
const SECTION = 'article, section, main, aside, nav, footer, li, [role="article"], [role="main"], [role="region"]';

/** Longest heading that counts, in UTF-16 units. */
const LONGEST = 300;

/** What holds one story or post, and what stands apart from the story around it. */
const STORY = 'article, main, [role="article"], [role="main"]';
const APART = 'aside, nav, footer';

/**
 * What a block stands under: the nearest heading before it, in document order, whose section holds the block, and the
 * headline of the story around it. So an article's paragraphs stand under its headline, and a sidebar's teasers do not.
 */
export function headingOver(element: Element): string {
  const here = headingInTree(element);
  const host = (element.getRootNode() as ShadowRoot).host;
  // A post that is a component of its own may have its headline outside, as any paragraph has.
  return here || !host ? here : headingOver(host);
}

function headingInTree(element: Element): string {
  const nearest = nearestHeading(element);
  const story = element.closest(`${STORY}, ${APART}`);
  const headline = story?.matches(STORY) ? story.querySelector(HEADING) : null;
  const headings = new Set([
    nearest,
    headline && isBefore(headline, element) && holds(headline, element) ? headline : null,
  ]);
  return [...headings].flatMap((heading) => (heading ? textOf(heading) : [])).join('. ');
}

const isBefore = (heading: Element, element: Element) =>
  !heading.contains(element) && (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether a heading's own section holds an element. */
const holds = (heading: Element, element: Element) =>
  (heading.closest(SECTION) ?? heading.parentElement)?.contains(element) ?? false;

const textOf = (heading: Element) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

function nearestHeading(element: Element): Element | undefined {
  for (let around: Element | null = element; around; around = ask(around, 'parentElement')) {
    let heading: Element | undefined;
    for (const candidate of around.querySelectorAll(HEADING)) {
      if (candidate === element || candidate.contains(element)) continue;
      if (!isBefore(candidate, element)) break;
      if (holds(candidate, element)) heading = candidate;
    }
    if (heading) return heading;
    if (around.matches(SECTION) && around.localName !== 'section') break;
  }
  return undefined;
}
