import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from './facts-output.ts';

/** The stored statement of June 13, 2025, a paragraph a line. */
export const JUNE = readFileSync(join(FACTS, 'sources/dhcs-25-20.2025-06-13.txt'), 'utf8').split('\n').filter(Boolean);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as offices publish them, made here: menus, a headline, the paragraphs, lists, related links, a footer. */
export function page(
  lines: readonly string[],
  { title = 'Statement on the Federal Use of Medi-Cal Data', extra = '' } = {},
): string {
  const [headline, ...body] = lines;
  const blocks: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (items.length > 0) blocks.push(`<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of body) {
    if (line.startsWith('- ')) items.push(escaped(line.slice(2)));
    else {
      flush();
      // As content systems have it: signs without width, hard spaces, a word in bold.
      blocks.push(`<p>\u200b${escaped(line).replace(' the ', '&nbsp;<b>the</b> ')}</p>`);
    }
  }
  flush();
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>p { margin: 0 }</style><script>document.body.dataset.ran = 'yes'</script></head><body>
<header><a href="/">Home</a><nav><ul><li><a href="/news">News</a></li><li><a href="/forms">Forms</a></li><li>${escaped(headline ?? '')}</li></ul></nav>
<div hidden>Sign in</div></header>
<main><h1>${escaped(headline ?? '')}</h1><div class="content">${blocks.join('\n')}</div>${extra}</main>
<aside><h2>Related</h2><ul><li><a href="/a">A report</a></li><li><a href="/b">Another</a></li></ul></aside>
<footer><p>Copyright of the office</p><ul><li><a href="/privacy">Privacy</a></li></ul></footer></body></html>`;
}

/** June's text with some of it said otherwise. @throws Error where a text to change is not there. */
export function juneWith(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  let text = JUNE.join('\n');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`June's text has no “${from}”; the test needs mending`);
    text = text.replace(from, () => to);
  }
  return text.split('\n').filter(Boolean);
}

/** The same headline over words that have nothing of the old ones. */
export const REWRITTEN = [
  JUNE[0]!,
  ...Array.from(
    { length: 12 },
    (_, at) =>
      `Paragraph ${at + 1} of a text written anew says, among much else about clinics and forms, that on August 12, 2025, a court decided a motion.`,
  ),
];

export const WALL = `<!doctype html><html><head><title>Your privacy choices</title></head><body><div role="dialog">
<h1>Before you continue</h1><p>We and our partners use cookies. Choose what you consent to before you go on to the site.</p>
<button>Accept all</button><button>Reject all</button></div></body></html>`;

export const ROBOT_CHECK = `<!doctype html><html><head><title>Just a moment...</title></head><body><p>Checking your browser
before you go on. Enable JavaScript and cookies to continue.</p></body></html>`;

/** An error page that the server calls none. */
export const SOFT_ERROR = `<!doctype html><html><head><title>Page not found</title></head><body><h1>Sorry</h1>
<p>The page that you asked for does not exist any more. You may search the site or go to the front page.</p></body></html>`;

export const FRONT_PAGE = `<!doctype html><html><head><title>The Office</title></head><body><h1>Welcome</h1>
<p>Find forms, offices near you, and news about the programs that we run for the people of the state.</p></body></html>`;

/** An application that scripts draw. */
export const EMPTY_SHELL =
  '<!doctype html><html><head><title>Office</title></head><body><div id="root"></div><script src="a.js"></script></body></html>';

export const GARBAGE = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
