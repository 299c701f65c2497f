import { expect, test } from 'vitest';
import { inBrowsers } from './session.ts';

const CLAIM = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
/** Said beside each item in turn, so that there is a sign once the page was read. */
const BESIDE = [
  'A judge ruled in December that Medicaid may share some data with ICE.',
  'California sends the federal government a report on every Medi-Cal member each month.',
];
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const styled = (style: string, tag = 'p') => `<${tag} style="${style}">${CLAIM}</${tag}>`;

const LEFT_OUT: readonly { readonly name: string; readonly markup: string }[] = [
  { name: 'a script', markup: `<script type="text/plain">${CLAIM}</script>` },
  { name: 'a style sheet', markup: `<style>/* ${CLAIM} */</style>` },
  { name: 'a comment', markup: `<!-- ${CLAIM} -->` },
  { name: 'a template', markup: `<template><p>${CLAIM}</p></template>` },
  { name: 'what stands for a missing script', markup: `<noscript>${CLAIM}</noscript>` },
  { name: 'a tracker’s alternative text', markup: `<img src="${PIXEL}" width="1" height="1" alt="${CLAIM}">` },
  { name: 'a tooltip', markup: `<p title="${CLAIM}">Office hours</p>` },
  { name: 'a label for screen readers', markup: `<p aria-label="${CLAIM}">Office hours</p>` },
  { name: 'a password field', markup: `<input type="password" value="${CLAIM}">` },
  { name: 'a field', markup: `<input value="${CLAIM}" placeholder="${CLAIM}">` },
  { name: 'a text area', markup: `<textarea>${CLAIM}</textarea>` },
  { name: 'a choice', markup: `<select><option>${CLAIM}</option></select>` },
  { name: 'a button', markup: `<button type="button">${CLAIM}</button>` },
  { name: 'a person’s draft', markup: `<div contenteditable="true"><p>${CLAIM}</p></div>` },
  { name: 'a draft of plain text', markup: `<div contenteditable="plaintext-only"><p>${CLAIM}</p></div>` },
  { name: 'a text box of the page’s own', markup: `<div role="textbox" tabindex="0"><p>${CLAIM}</p></div>` },
  { name: 'a code block', markup: `<pre><code>// ${CLAIM}</code></pre>` },
  { name: 'code in a line', markup: `<p>Type <code>${CLAIM}</code> and press Enter.</p>` },
  { name: 'a drawing', markup: `<svg width="600" height="20"><text y="15">${CLAIM}</text></svg>` },
  { name: 'an element like ours', markup: `<fact-note-host>${CLAIM}</fact-note-host>` },
  { name: 'the hidden attribute', markup: `<p hidden>${CLAIM}</p>` },
  { name: 'hidden until found', markup: `<p hidden="until-found">${CLAIM}</p>` },
  { name: 'hidden from screen readers', markup: `<div aria-hidden="true"><p>${CLAIM}</p></div>` },
  { name: 'no display', markup: styled('display: none') },
  { name: 'no visibility', markup: styled('visibility: hidden') },
  { name: 'no opacity', markup: `<div style="opacity: 0"><p>${CLAIM}</p></div>` },
  { name: 'a part that is skipped', markup: `<div style="content-visibility: hidden"><p>${CLAIM}</p></div>` },
  { name: 'a closed fold', markup: `<details><summary>More</summary><p>${CLAIM}</p></details>` },
  { name: 'a fold without height', markup: `<div style="height: 0; overflow: hidden"><p>${CLAIM}</p></div>` },
  {
    name: 'a fold without a row',
    markup: `<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden"><p>${CLAIM}</p></div></div>`,
  },
  {
    name: 'a speck for screen readers',
    markup: styled('position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)'),
  },
  { name: 'a clip to nothing', markup: `<div style="clip-path: inset(100%)"><p>${CLAIM}</p></div>` },
  { name: 'letters without size', markup: `<div style="font-size: 0"><p>${CLAIM}</p></div>` },
  { name: 'letters without colour', markup: styled('color: transparent') },
  { name: 'a part shrunk to nothing', markup: `<div style="transform: scale(0)"><p>${CLAIM}</p></div>` },
  { name: 'a place left of the page', markup: styled('position: absolute; left: -9999px') },
  { name: 'a place above the page', markup: styled('position: absolute; top: -9999px') },
  {
    name: 'lines pushed out of their box',
    markup: styled('text-indent: -9999px; white-space: nowrap; overflow: hidden'),
  },
  {
    name: 'lines behind “Read more”',
    markup: `<div style="max-height: 30px; overflow: hidden"><p style="height: 40px">Long ago</p><p>${CLAIM}</p></div>`,
  },
  {
    name: 'a slide that is not on',
    markup: `<div style="width: 300px; overflow: hidden"><div style="display: flex; width: 600px"><p style="flex: none; width: 300px">One</p><p style="flex: none; width: 300px">${CLAIM}</p></div></div>`,
  },
];

const READ: readonly { readonly name: string; readonly markup: string; readonly after?: string }[] = [
  { name: 'a paragraph', markup: `<p>${CLAIM}</p>` },
  { name: 'an open fold', markup: `<details open><summary>More</summary><p>${CLAIM}</p></details>` },
  {
    name: 'a part that scrolls, far down',
    markup: `<div style="height: 100px; overflow: auto"><p style="height: 900px">Long ago</p><p>${CLAIM}</p></div>`,
  },
  {
    name: 'a part that scrolls within one that cuts off',
    markup: `<div style="height: 100px; overflow: hidden"><div style="height: 100px; overflow: auto"><p style="height: 900px">Long ago</p><p>${CLAIM}</p></div></div>`,
  },
  {
    name: 'the start of a page that scrolls in its body, at its end',
    markup: `<style>html { overflow: hidden } html, body { height: 100% } body { overflow: auto }</style><p>${CLAIM}</p><div style="height: 3000px"></div>`,
    after: 'document.body.scrollTop = 2000',
  },
  {
    name: 'a paragraph below a layer that keeps the page from scrolling',
    markup: `<style>html, body { height: 100%; overflow: hidden }</style><p style="margin-top: 2000px">${CLAIM}</p>`,
  },
  {
    name: 'a box that its frame does not hold',
    markup: `<div style="height: 10px; overflow: hidden"><div style="position: absolute; top: 300px"><p>${CLAIM}</p></div></div>`,
  },
  { name: 'a paragraph far below', markup: `<p style="margin-top: 4000px">${CLAIM}</p>` },
  { name: 'a paragraph far to the right', markup: `<p style="margin-left: 3000px; width: 600px">${CLAIM}</p>` },
  {
    name: 'a part drawn near the screen only',
    markup: `<div style="height: 3000px"></div><div style="content-visibility: auto"><p>${CLAIM}</p></div>`,
  },
  {
    name: 'letters with a gradient',
    markup: styled('color: transparent; background: linear-gradient(red, blue); background-clip: text'),
  },
];

inBrowsers('what is text to read', (session) => {
  /** What has a note of each item, put into the page one after the other, each with a claim beside it. */
  async function noted(items: typeof READ): Promise<Record<string, readonly string[]>> {
    const page = await session.open('/not-read/');
    const found: Record<string, readonly string[]> = {};
    for (const [at, { name, markup, after = '' }] of items.entries()) {
      const beside = BESIDE[at % 2]!;
      await page.evaluate(`(() => {
        document.body.innerHTML = ${JSON.stringify(`<main>${markup}</main><p>${beside}</p>`)};
        ${after}
      })()`);
      const { highlights } = await page.waitForNotes((seen) => seen.highlights.includes(beside));
      found[name] = highlights.filter((text) => text !== beside);
    }
    expect(page.consoleErrors()).toEqual([]);
    return found;
  }
  const all = (items: typeof READ, what: readonly string[]) =>
    Object.fromEntries(items.map(({ name }) => [name, what] as const));

  test('machinery, fields, drafts, code and what nobody sees are left out, each', async () => {
    expect(await noted(LEFT_OUT)).toEqual(all(LEFT_OUT, []));
  });
  test('what is seen, or seen by scrolling, is read, each', async () => {
    expect(await noted(READ)).toEqual(all(READ, [CLAIM]));
  });
});
