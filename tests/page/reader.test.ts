// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { wakingWords } from '../../core/gate.ts';
import { scanner } from '../../core/vocabulary.ts';
import { createReader } from '../../page/reader.ts';
import { compiled, matcher } from '../core/real-base.ts';
import { body, byId } from './body.ts';

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';
const OTHER = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const FAIR = 'The county fair opens at nine.';

const triggers = scanner(wakingWords(compiled.gate));
async function reading(markup: string, signal = new AbortController().signal, isInSight = (_: Range) => true) {
  const reader = createReader(matcher, { triggers, onTree: () => {}, onWorth: () => {}, isInSight, signal });
  await reader.read(body(markup));
  const words = () => reader.notes().map((note) => note.range.toString());
  return { reader, words };
}

describe('what is noted', () => {
  test.each([
    { name: 'a paragraph', markup: `<p>${CLAIM}</p>` },
    { name: 'a sentence among others', markup: `<p>${FAIR} ${CLAIM} ${FAIR}</p>` },
    {
      name: 'a claim split over inline elements',
      markup: `<p>${CLAIM.replace('Medicaid', '<b>Medi</b><i>caid</i>').replace('immigration', '<a href="#">immigration</a>')}</p>`,
    },
    { name: 'a list item', markup: `<ul><li>${FAIR}</li><li>${CLAIM}</li></ul>` },
    { name: 'text beside a block', markup: `<div>${CLAIM}<div>${FAIR}</div></div>` },
  ])('$name', async ({ markup }) => {
    expect((await reading(markup)).words()).toEqual([CLAIM]);
  });
  test.each([
    { name: 'a page off topic', markup: `<p>${FAIR}</p>` },
    { name: 'what a person is typing', markup: `<div contenteditable="true"><p>${CLAIM}</p></div>` },
    { name: 'a script', markup: `<script>"${CLAIM}"</script>` },
    { name: 'a hidden part', markup: `<section hidden><p>${CLAIM}</p></section>` },
    { name: 'text that screen readers are kept from', markup: `<p aria-hidden="true">${CLAIM}</p>` },
    { name: 'nothing', markup: '' },
  ])('nothing in $name', async ({ markup }) => {
    expect((await reading(markup)).words()).toEqual([]);
  });
  test('our own card is neither read nor watched', async () => {
    const trees: unknown[] = [];
    const on = { triggers, onTree: (tree: unknown) => trees.push(tree), onWorth: () => {}, isInSight: () => true };
    const reader = createReader(matcher, { ...on, signal: new AbortController().signal });
    const host = document.createElement('fact-note-host');
    body('').append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${CLAIM}</p>`;
    await reader.read(host);
    await reader.read(document.body);
    expect(trees).not.toContain(root);
    expect(trees).not.toContain(host);
    expect(reader.notes()).toEqual([]);
  });
  test.each([
    { name: 'a question after a claim', text: 'So is it blocked or allowed now?', noted: true },
    { name: 'an ordinary sentence after a claim', text: FAIR, noted: false },
    { name: 'a long text after a claim', text: `So is it blocked or allowed now? ${FAIR.repeat(20)}`, noted: false },
  ])('$name: $noted', async ({ text, noted }) => {
    const before = 'In August a court stopped CMS from sharing Medicaid data with ICE, and then came another ruling.';
    const { words } = await reading(
      `<article><h2>Medi-Cal data and ICE: what the judge decided</h2><p>${before}</p><p>${text}</p></article>`,
    );
    expect(words().includes('So is it blocked or allowed now?')).toBe(noted);
    expect(words()).toContain(before);
  });
  test('notes come in the page’s order, whatever order they were read in', async () => {
    const { reader, words } = await reading(`<div id="x"><p>${CLAIM}</p></div>`);
    const first = document.createElement('p');
    first.textContent = OTHER;
    byId('x').prepend(first);
    await reader.read(first);
    expect(words()).toEqual([OTHER, CLAIM]);
  });
  test('a note knows its post’s day', async () => {
    const { reader } = await reading(`<article><time datetime="2025-08-13"></time><p>${CLAIM}</p></article>`);
    expect(reader.notes()[0]!.day).toBe('2025-08-13');
  });
});

describe('notes that stand', () => {
  test('keep their key when the page is read again', async () => {
    const { reader } = await reading(`<p>${CLAIM}</p><p>${OTHER}</p>`);
    const keys = reader.notes().map(({ key }) => key);
    await reader.read(document.body);
    expect(reader.notes().map(({ key }) => key)).toEqual(keys);
    expect(new Set(keys).size).toBe(2);
  });
  test('go with the element that they stood in', async () => {
    const { reader, words } = await reading(`<p id="x">${CLAIM}</p><p>${OTHER}</p>`);
    byId('x').remove();
    expect(words()).toEqual([OTHER]);
    expect(reader.rest()).toBe('overview');
  });
  test('go at once when their words change, before the page is read again', async () => {
    const { words } = await reading(`<p id="x">${CLAIM}</p>`);
    (byId('x').firstChild as Text).data = CLAIM.replace('blocked', 'allowed');
    expect(words()).toEqual([]);
  });
  test('stay gone when their words have changed and the page is read again', async () => {
    const { reader, words } = await reading(`<p id="x">${CLAIM}</p>`);
    const text = byId('x').firstChild as Text;
    text.data = FAIR;
    await reader.read(text);
    expect(words()).toEqual([]);
  });
  test('come when words change into a claim', async () => {
    const { reader, words } = await reading(`<p id="x">${FAIR}</p>`);
    const text = byId('x').firstChild as Text;
    text.data = CLAIM;
    await reader.read(text);
    expect(words()).toEqual([CLAIM]);
  });
});

describe('words out of sight', () => {
  test('have no note until they come into sight, and then the same one again', async () => {
    let folded = true;
    const isInSight = (range: Range) => !folded || !range.toString().startsWith('CMS');
    const { reader, words } = await reading(`<p>${CLAIM} ${OTHER}</p>`, undefined, isInSight);
    expect(words()).toEqual([CLAIM]);
    expect(reader.sightChanged()).toBe(false);
    folded = false;
    expect(reader.sightChanged()).toBe(true);
    const keys = reader.notes().map(({ key }) => key);
    expect(words()).toEqual([CLAIM, OTHER]);
    folded = true;
    expect(words()).toEqual([CLAIM]);
    folded = false;
    expect(reader.notes().map(({ key }) => key)).toEqual(keys);
  });
});

describe('a passage is read as a person reads it', () => {
  test.each([
    {
      name: 'with soft hyphens',
      markup: `<p>${CLAIM.replace('Medicaid', 'Medi&shy;caid').replace('enforcement', 'en&shy;force&shy;ment')}</p>`,
    },
    { name: 'with no-break spaces', markup: `<p>${CLAIM.replaceAll(' ', '&nbsp;')}</p>` },
    {
      name: 'with line ends in its source',
      markup: `<p>${CLAIM.replace('use of', 'use\n      of').replace('for imm', 'for\n      imm')}</p>`,
    },
    {
      name: 'by a translator’s font elements',
      markup: `<p><font style="vertical-align: inherit"><font>${CLAIM}</font></font></p>`,
    },
    { name: 'with a zero-width space in a word', markup: `<p>${CLAIM.replace('Medicaid', 'Medi&#8203;caid')}</p>` },
  ])('$name', async ({ markup }) => {
    const { words } = await reading(markup);
    expect(words().map((text) => text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' '))).toEqual([CLAIM]);
  });
  test('where line ends are shown, they part sentences', async () => {
    const { words } = await reading(`<p style="white-space: pre-line">${FAIR}\n${CLAIM}\nThe gulls agree</p>`);
    expect(words()).toEqual([CLAIM]);
  });
  test.each([
    { name: 'an empty line parts as a paragraph does', gap: '<br>\n<br>', says: [CLAIM] },
    { name: 'more than one too', gap: '<br><br /> <br>', says: [CLAIM] },
    { name: 'one line break does not', gap: '<br>', says: [`What readers asked${CLAIM}`] },
  ])('$name', async ({ gap, says }) => {
    const { words } = await reading(
      `<div><b>What readers asked</b>${gap}${CLAIM}<br><br>The bus has a new stop.</div>`,
    );
    expect(words()).toEqual(says);
  });
  test.each([
    { name: 'spans drawn as blocks are parted', style: 'display: block', says: [CLAIM] },
    {
      name: 'and in a column',
      around: 'display: flex; flex-direction: column',
      style: 'display: block',
      says: [CLAIM],
    },
    {
      name: 'in a row they read on',
      around: 'display: flex',
      style: 'display: block',
      says: [`What readers asked${CLAIM}`],
    },
    { name: 'as in a line', style: 'display: inline-block', says: [`What readers asked${CLAIM}`] },
  ])('$name', async ({ around = '', style, says }) => {
    const span = (text: string) => `<span style="${style}">${text}</span>`;
    const { words } = await reading(`<div style="${around}">${span('What readers asked')}${span(CLAIM)}</div>`);
    expect(words()).toEqual(says);
  });
  test('what is hidden within a line is no part of it', async () => {
    const { words } = await reading(`<p>Saved <span hidden>${CLAIM}</span> today.</p>`);
    expect(words()).toEqual([]);
  });
  test('in shadow roots, closed only where the browser opens them', async () => {
    body('<x-post></x-post><x-post></x-post>');
    const [first, second] = document.querySelectorAll('x-post');
    first!.attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
    second!.attachShadow({ mode: 'closed' }).innerHTML = `<p>${OTHER}</p>`;
    const trees: Node[] = [];
    const reader = createReader(matcher, {
      triggers,
      onTree: (tree) => trees.push(tree),
      onWorth: () => {},
      isInSight: () => true,
      signal: new AbortController().signal,
    });
    await reader.read(document.body);
    expect(reader.notes().map(({ range }) => range.toString())).toEqual([CLAIM]);
    expect(trees).toContain(first!.shadowRoot);
  });
});

describe('a note keeps its key', () => {
  const post = (author: string, words: string) => `<li><b>${author}, at the gate this morning</b><p>${words}</p></li>`;
  const keys = ({ notes }: Awaited<ReturnType<typeof reading>>['reader']) => notes().map(({ key }) => key);
  test.each([
    { name: 'when its post is drawn anew', later: [post('Mill Road', CLAIM), post('Canal Row', OTHER)], same: [0, 1] },
    {
      name: 'when posts change their order',
      later: [post('Canal Row', OTHER), post('Mill Road', CLAIM)],
      same: [1, 0],
    },
    {
      name: 'when one comes before it',
      later: [post('Pier', FAIR), post('Mill Road', CLAIM), post('Canal Row', OTHER)],
      same: [0, 1],
    },
  ])('$name', async ({ later, same }) => {
    const { reader } = await reading(`<ul id="x">${post('Mill Road', CLAIM)}${post('Canal Row', OTHER)}</ul>`);
    const before = keys(reader);
    byId('x').innerHTML = later.join('');
    await reader.read(byId('x'));
    expect(keys(reader)).toEqual(same.map((at) => before[at]));
  });
  test('but gives it to no other post, though that says just the same', async () => {
    const { reader } = await reading(`<ul id="x">${post('Mill Road', CLAIM)}</ul>`);
    const [before] = keys(reader);
    byId('x').innerHTML = post('Fourth Street Tenants', CLAIM);
    await reader.read(byId('x'));
    expect(keys(reader)).toHaveLength(1);
    expect(keys(reader)).not.toContain(before);
  });
});

describe('what is left beside the notes', () => {
  test.each([
    {
      name: 'a passage with enough of the topic',
      markup: '<p>Medi-Cal, immigration and data: a primer.</p>',
      rest: 'overview',
    },
    { name: 'the programme alone', markup: '<p>Our clinic takes Medi-Cal.</p>', rest: 'mention' },
    { name: 'a page off topic', markup: `<p>${FAIR}</p>`, rest: 'none' },
    { name: 'the topic in hidden text alone', markup: `<p hidden>${CLAIM}</p>`, rest: 'none' },
  ])('$name: $rest', async ({ markup, rest }) => {
    expect((await reading(markup)).reader.rest()).toBe(rest);
  });
  test('goes with the passage', async () => {
    const { reader } = await reading('<p id="x">Medi-Cal, immigration and data: a primer.</p>');
    byId('x').remove();
    expect(reader.rest()).toBe('none');
  });
});

test('a reader that was stopped reads nothing', async () => {
  expect((await reading(`<p>${CLAIM}</p>`, AbortSignal.abort())).words()).toEqual([]);
});

test('the page itself is not changed', async () => {
  const markup = `<p>${CLAIM}</p><p><b>${OTHER}</b></p>`;
  await reading(markup);
  expect(document.body.innerHTML).toBe(markup);
});
