/** Fills the test's document; `id="x"` in the markup is the way to its elements. Markup here is the tests' own. */
export function body(markup: string, head = ''): HTMLElement {
  document.head.innerHTML = head;
  document.body.innerHTML = markup;
  return document.body;
}

export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the test's markup has no #${id}`);
  return element;
};
