import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh element of the document, effects and all, and returns it. */
export function draw(content: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(content, root));
  return root;
}

/** Clicks the one button or link with this accessible name (its label, else its text). */
export function click(root: HTMLElement, name: string): void {
  const found = controls(root).filter((element) => nameOf(element) === name);
  if (found.length !== 1) throw new Error(`${found.length} controls named "${name}" among: ${names(root).join(' | ')}`);
  act(() => found[0]!.click());
}

/** The accessible names of all buttons and links, in order. */
export function names(root: HTMLElement): string[] {
  return controls(root).map(nameOf);
}

/** What the element that `aria-labelledby` names says. */
export function labelledBy(element: Element): string | undefined {
  return document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? undefined;
}

const controls = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('button, a[href]')];

function nameOf(element: HTMLElement): string {
  const name = element.getAttribute('aria-label') ?? labelledBy(element) ?? element.textContent ?? '';
  return name.replace(/\s+/g, ' ').trim();
}
