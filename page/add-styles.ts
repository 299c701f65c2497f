/** Puts a style sheet into a document of our own. */
export function addStyles(page: Document, styles: string): void {
  const style = page.createElement('style');
  style.textContent = styles;
  page.head.append(style);
}
