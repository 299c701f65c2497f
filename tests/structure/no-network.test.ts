import { describe, expect, test } from 'vitest';
import { filesUnder, withoutComments } from './source-files.ts';

const SHIPPED = ['core', 'page', 'components', 'platform', 'entrypoints'].flatMap(filesUnder);

/** Words that must not stand in what ships, each with what to do instead. */
const BANNED = [
  {
    name: 'fetch',
    pattern: /\bfetch\s*\(/,
    instead: 'carry the data in the build (facts/vite-plugin.ts); nothing leaves the browser',
  },
  {
    name: 'XMLHttpRequest',
    pattern: /\bXMLHttpRequest\b/,
    instead: 'carry the data in the build; nothing leaves the browser',
  },
  { name: 'WebSocket', pattern: /\bWebSocket\b/, instead: 'nothing leaves the browser' },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/, instead: 'nothing leaves the browser, no counts either' },
  { name: 'EventSource', pattern: /\bEventSource\b/, instead: 'nothing leaves the browser' },
  { name: 'innerHTML', pattern: /innerHTML\b/i, instead: 'build elements with Preact, or set textContent' },
  { name: 'outerHTML', pattern: /\bouterHTML\b/i, instead: 'build elements with Preact' },
  { name: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/, instead: 'append elements' },
  { name: 'document.write', pattern: /\bdocument\.write(ln)?\b/, instead: 'append elements' },
  { name: 'eval', pattern: /\beval\s*\(/, instead: 'no text becomes code' },
  { name: 'new Function', pattern: /\bnew\s+Function\b/, instead: 'no text becomes code' },
  { name: 'a timer of text', pattern: /\bset(Timeout|Interval)\s*\(\s*['"`]/, instead: 'pass a function' },
  {
    name: 'a module loaded while running',
    pattern: /\bimport\s*\(/,
    instead: 'import it at the top, so that the build carries it',
  },
] as const;

describe('what ships never uses', () => {
  test.each(BANNED)('$name', ({ name, pattern, instead }) => {
    const users = SHIPPED.filter(({ text }) => pattern.test(withoutComments(text))).map((file) => file.name);
    expect(users, `To mend: ${name} goes; ${instead}.`).toEqual([]);
  });
});

describe('the patterns find what they are for', () => {
  test.each([
    { name: 'fetch', code: 'await fetch(url)' },
    { name: 'innerHTML', code: 'div.innerHTML = text' },
    { name: 'innerHTML', code: '<p dangerouslySetInnerHTML={{ __html: text }} />' },
    { name: 'eval', code: 'eval ("1")' },
    { name: 'a timer of text', code: "setTimeout('go()', 1)" },
    { name: 'a module loaded while running', code: "await import('./x.ts')" },
  ])('$name in “$code”', ({ name, code }) => {
    expect(BANNED.find((banned) => banned.name === name)!.pattern.test(code)).toBe(true);
  });
  test.each([
    { name: 'fetch', code: 'prefetch(url)' },
    { name: 'eval', code: 'retrieval(text)' },
    { name: 'a timer of text', code: 'setTimeout(resolve, 16)' },
    { name: 'a module loaded while running', code: "import browser from 'webextension-polyfill'" },
  ])('not $name in “$code”', ({ name, code }) => {
    expect(BANNED.find((banned) => banned.name === name)!.pattern.test(code)).toBe(false);
  });
});

test('there are files to look at', () => {
  expect(SHIPPED.length).toBeGreaterThan(60);
});
