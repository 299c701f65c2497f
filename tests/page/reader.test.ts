// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { scanner } from '../../core/vocabulary.ts';
import { createReader } from '../../page/reader.ts';
import { compiled, matcher } from '../core/real-base.ts';
import { body, byId } from './body.ts';

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';
const OTHER = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const FAIR = 'The county fair opens at nine.';

const triggers = scanner(
  ['programme', 'immigration'].flatMap((name) => compiled.gate.classes[compiled.gate.names.indexOf(name)]!),
);
async function reading(markup: string, signal = new AbortController().signal) {
  const reader = createReader(matcher, { triggers, onTree: () => {}, onWorth: () => {}, signal });
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
