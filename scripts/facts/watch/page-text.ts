import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import '../plain-nodes.ts';
import { foldTypesetting } from '../../../core/quotation.ts';
import { isBlock, isUnread } from '../../../page/blocks.ts';

/** What a page says, a line for each block of text, in the page's order. */
export interface PageText {
  readonly title: string;
  /** All that is to be read, menus and footers too. */
  readonly lines: readonly string[];
  /** What Readability takes for the page's own matter. */
  readonly main: readonly string[];
}

/** Characters without width, which content systems strew into text, and soft hyphens. */
const WIDTHLESS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A line as two texts are compared by: what typesetting varies, and a list's marks, do not count. */
export const foldLine = (line: string) => foldTypesetting(line.replace(WIDTHLESS, '')).replace(/^[-•·*–]\s+/, '');

/** Characters that no text has, and what stands where one could not be decoded. */
const DAMAGE = /[\ufffd\u0000-\u0008\u000e-\u001f]/g;
/** Most of them, of all characters: beyond, what came is no text, and a parser would only labour over it. */
const MOST_DAMAGE = 0.01;

/** Reads a page's text without running or loading anything of it. What is no text has no lines. */
export function pageText(html: string): PageText {
  if ((html.match(DAMAGE) ?? []).length > html.length * MOST_DAMAGE) return { title: '', lines: [], main: [] };
  const document = documentOf(html);
  const title = tidy(document.querySelector('title')?.textContent ?? '');
  const lines = linesOf(document.body ?? document.documentElement);
  // Readability takes the document apart, so it gets one of its own.
  const article = new Readability(documentOf(html)).parse();
  return { title, lines, main: article?.content ? linesOf(documentOf(article.content).documentElement) : [] };
}

function documentOf(html: string): Document {
  // A page of bare text or of nothing would leave the parser without an element to stand in.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

const tidy = (text: string) => text.replace(WIDTHLESS, '').replace(/\s+/g, ' ').trim();

/** One line for each block's own text. A `<br>` ends a line; an item of a list begins with a dash, as stored texts have it. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  let item = false;
  const flush = () => {
    const text = tidy(line);
    if (text) {
      lines.push(item && !text.startsWith('- ') ? `- ${text}` : text);
      item = false;
    }
    line = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) line += (node as Text).data;
    // There are no styles to ask here: what the page hides by name is hidden.
    if (node.nodeType !== 1 || isUnread(node as Element) || (node as Element).hasAttribute('hidden')) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    const parts = name === 'br' || isBlock(element);
    if (parts) flush();
    if (name === 'li') item = true;
    for (const child of element.childNodes) visit(child);
    if (parts) flush();
    if (name === 'li') item = false;
  };
  visit(root);
  flush();
  return lines;
}
