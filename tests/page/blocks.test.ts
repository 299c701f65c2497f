// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blockHolderOf, blocksIn, isBlock, isUnread, LINE_BREAK, rangeIn } from '../../page/blocks.ts';
import { body, byId } from './body.ts';

const texts = (markup: string) => {
  body(`<p id="x">${markup}</p>`);
  return blocksIn(byId('x')).map(({ text }) => text);
};

describe('text that reads as one is one block', () => {
  test.each([
    { name: 'plain text', markup: 'Medi-Cal data', text: 'Medi-Cal data' },
    { name: 'a word split over inline elements', markup: 'Medi-<b>Cal</b> da<i>ta</i>', text: 'Medi-Cal data' },
    {
      name: 'nested inline elements',
      markup: '<a href="#"><em>ICE</em> <strong>got<u> it</u></strong></a>.',
      text: 'ICE got it.',
    },
    { name: 'a line break is a space of its own kind', markup: 'Medi-Cal<br>data', text: 'Medi-Cal\rdata' },
    {
      name: 'a picture in the line, as networks draw emoji',
      markup: 'Medi-Cal <img alt="🚨"> data',
      text: 'Medi-Cal  data',
    },
    { name: 'a comment between', markup: 'Medi-<!-- x -->Cal', text: 'Medi-Cal' },
    { name: 'a word break opportunity', markup: 'Medi<wbr>caid', text: 'Medicaid' },
    { name: 'soft hyphens', markup: 'Med&shy;i&shy;caid da&shy;ta', text: 'Medicaid data' },
    { name: 'zero-width spaces and joiners', markup: 'Medi&#8203;caid\u2060 da\u200dta', text: 'Medicaid data' },
    { name: 'ruby', markup: '<ruby>医疗<rp>(</rp><rt>yīliáo</rt><rp>)</rp></ruby>补助', text: '医疗补助' },
    { name: 'no-break spaces stay what they are', markup: 'Medi-Cal&nbsp;data', text: 'Medi-Cal\u00a0data' },
  ])('$name', ({ markup, text }) => {
    expect(texts(markup)).toEqual([text]);
  });
});

describe('what is not read', () => {
  test.each([
    { name: 'a script', markup: '<script>ICE</script>' },
    { name: 'a style sheet', markup: '<style>ICE</style>' },
    { name: 'a text area', markup: '<textarea>ICE</textarea>' },
    { name: 'code', markup: '<code>ICE</code>' },
    { name: 'a button', markup: '<button>ICE</button>' },
    { name: 'the reading beside a word', markup: '<rt>ICE</rt>' },
    { name: 'the brackets around a reading', markup: '<rp>ICE</rp>' },
    { name: 'what a person is typing', markup: '<span contenteditable>ICE</span>' },
    { name: 'what a person is typing as plain text', markup: '<span contenteditable="plaintext-only">ICE</span>' },
    { name: 'a text box of the page’s own', markup: '<span role="textbox">ICE</span>' },
    { name: 'a drawing', markup: '<svg><text>ICE</text></svg>' },
    { name: 'our own card', markup: '<fact-note-host>ICE</fact-note-host>' },
  ])('$name', ({ markup }) => {
    expect(texts(`before ${markup} after`).join('|')).toMatch(/^before\s+after$/);
  });
  test.each([
    { name: 'contenteditable="false"', markup: '<span contenteditable="false">ICE</span>' },
    // Whether text is shown now is not asked here: what is hidden may be shown the next moment.
    { name: 'what is hidden at present', markup: '<span hidden>ICE</span>' },
    { name: 'a marked word', markup: '<mark>ICE</mark>' },
    { name: 'a date', markup: '<time>ICE</time>' },
  ])('but $name is', ({ markup }) => {
    expect(texts(`before ${markup} after`)).toEqual(['before ICE after']);
  });
});

describe('block children part the text around them', () => {
  test('into a block before and one after, without the child’s own', () => {
    body('<div id="x">before <p>the child</p> after</div>');
    expect(blocksIn(byId('x')).map(({ text }) => text.trim())).toEqual(['before', 'after']);
  });
  test('a block child within an inline one parts it too', () => {
    body('<div id="x"><span>before<div>the child</div>after</span></div>');
    expect(blocksIn(byId('x')).map(({ text }) => text)).toEqual(['before', 'after']);
  });
  test('an element of the page’s own making is a block', () => {
    body('<div id="x">before<my-card>inside</my-card>after</div>');
    expect(blocksIn(byId('x')).map(({ text }) => text)).toEqual(['before', 'after']);
  });
  test('white space alone is no block', () => {
    body('<div id="x">  <p>a</p> \n <p>b</p>  </div>');
    expect(blocksIn(byId('x'))).toEqual([]);
  });
});

describe('the block element of a text', () => {
  test.each([
    { name: 'its paragraph', markup: '<p id="block"><b><i id="x">text</i></b></p>' },
    { name: 'its list item', markup: '<ul><li id="block"><a id="x">text</a></li></ul>' },
    { name: 'its table cell', markup: '<table><tr><td id="block"><span id="x">text</span></td></tr></table>' },
  ])('is $name', ({ markup }) => {
    body(markup);
    expect(blockHolderOf(byId('x').firstChild!)).toBe(byId('block'));
  });
  test.each([
    { name: 'somewhere in an editor', markup: '<div contenteditable="true"><p><b id="x">text</b></p></div>' },
    { name: 'in a ruby text', markup: '<p><ruby>漢<rt id="x">かん</rt></ruby></p>' },
    { name: 'in a button', markup: '<button><span id="x">text</span></button>' },
  ])('is none $name', ({ markup }) => {
    body(markup);
    expect(blockHolderOf(byId('x').firstChild!)).toBeUndefined();
  });
  test('is none for a text that stands nowhere', () => {
    expect(blockHolderOf(document.createTextNode('ICE'))).toBeUndefined();
  });
});

test('elements that start a block are told from those that do not by name alone', () => {
  const make = (name: string) => document.createElement(name);
  expect(['p', 'div', 'li', 'td', 'h2', 'blockquote', 'my-card'].filter((name) => !isBlock(make(name)))).toEqual([]);
  expect(['a', 'b', 'span', 'em', 'br', 'time'].filter((name) => isBlock(make(name)))).toEqual([]);
  expect(isUnread(make('p'))).toBe(false);
});

describe('a range says the words that its offsets name', () => {
  const markup = 'The <b>federal <i>agency</i></b> gave<br><a>Medi-<em>Cal</em></a> data<span> to ICE</span>.';
  const find = (words: string) => {
    body(`<p id="x">${markup}</p>`);
    const [block] = blocksIn(byId('x'));
    const start = block!.text.replace(LINE_BREAK, ' ').indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return rangeIn(block!, start, start + words.length);
  };
  test.each(['The', 'federal agency', 'agency', 'Medi-Cal', 'Cal data to', 'to ICE.', 'a', '.'])('“%s”', (words) => {
    expect(find(words).toString()).toBe(words);
  });
  test('a line break within the words has no letter of its own', () => {
    expect(find('gave Medi-Cal').toString()).toBe('gaveMedi-Cal');
  });
  test('a range ends in the node that it came from, not at the start of the next', () => {
    expect(find('federal ').endContainer.textContent).toBe('federal ');
  });
  test.each([
    { name: 'before the text', start: -5, end: 3, words: 'abc' },
    { name: 'past the text', start: 3, end: 99, words: 'def' },
  ])('offsets $name are held at its edge', ({ start, end, words }) => {
    body('<p id="x">abc<b>def</b></p>');
    expect(rangeIn(blocksIn(byId('x'))[0]!, start, end).toString()).toBe(words);
  });
});

describe('a range over what is read without its invisible signs', () => {
  const find = (markup: string, words: string) => {
    body(`<p id="x">${markup}</p>`);
    const [block] = blocksIn(byId('x'));
    const start = block!.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return rangeIn(block!, start, start + words.length).toString();
  };
  test.each([
    {
      name: 'holds the soft hyphens within it',
      markup: 'The Med&shy;i&shy;caid data.',
      words: 'Medicaid',
      says: 'Med\u00adi\u00adcaid',
    },
    { name: 'is not moved by those before it', markup: 'Hy&shy;phens, then data here', words: 'data', says: 'data' },
    { name: 'begins after one, ends before one', markup: 'a&shy;Medicaid&shy;b', words: 'Medicaid', says: 'Medicaid' },
    {
      name: 'holds the readings within it',
      markup: '<ruby>医<rt>yī</rt>疗<rt>liáo</rt></ruby>补助',
      words: '医疗补助',
      says: '医yī疗liáo补助',
    },
  ])('$name', ({ markup, words, says }) => {
    expect(find(markup, words)).toBe(says);
  });
});

describe('in a shadow root', () => {
  const shadow = (markup: string) => {
    body('<x-post id="x">light</x-post>');
    const root = byId('x').attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    return root;
  };
  test('text right under it is held by the root', () => {
    const root = shadow('Medi-<b>Cal</b> data<p>a paragraph</p>');
    expect(blockHolderOf(root.querySelector('b')!.firstChild!)).toBe(root);
    expect(blocksIn(root).map(({ text }) => text)).toEqual(['Medi-Cal data']);
    expect(rangeIn(blocksIn(root)[0]!, 0, 8).toString()).toBe('Medi-Cal');
  });
  test('a paragraph is held by itself', () => {
    const root = shadow('<p>a <b>paragraph</b></p>');
    expect(blockHolderOf(root.querySelector('b')!.firstChild!)).toBe(root.querySelector('p'));
  });
  test('what its host stands in counts: nothing in an editor is read', () => {
    const root = shadow('<p>text</p>');
    root.host.parentElement!.setAttribute('contenteditable', 'true');
    expect(blockHolderOf(root.querySelector('p')!.firstChild!)).toBeUndefined();
    root.host.parentElement!.removeAttribute('contenteditable');
  });
});

test('a text longer than prose is left out, what stands beside it is read', () => {
  expect(texts(`${'a'.repeat(30_000)}<b>ICE</b>`)).toEqual(['ICE']);
});
