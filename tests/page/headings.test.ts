// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { headingOver } from '../../page/headings.ts';
import { body, byId } from './body.ts';

const over = (markup: string) => {
  body(markup);
  return headingOver(byId('x'));
};

describe('a block stands under', () => {
  test.each([
    {
      name: 'the headline of its article',
      markup: '<article><h1>Headline</h1><p id="x">a</p></article>',
      heading: 'Headline',
    },
    {
      name: 'the nearest heading before it, and the headline',
      markup: '<article><h1>One</h1><p>a</p><h2>Two</h2><p id="x">b</p><h2>Three</h2></article>',
      heading: 'Two. One',
    },
    {
      name: 'the headline though it stands in a header',
      markup: '<article><header><h1>Headline</h1></header><div><p id="x">a</p></div></article>',
      heading: 'Headline',
    },
    {
      name: 'the heading of its section, and the headline',
      markup: '<main><h1>One</h1><section><h2>Two</h2><p id="x">a</p></section></main>',
      heading: 'Two. One',
    },
    {
      name: 'the article’s heading where its section has none',
      markup: '<article><h1>One</h1><section><p id="x">a</p></section></article>',
      heading: 'One',
    },
    {
      name: 'what plays the part of a heading',
      markup: '<article><div role="heading">Headline</div><p id="x">a</p></article>',
      heading: 'Headline',
    },
    {
      name: 'one with markup and white space, in plain words',
      markup: '<article><h1>The\n  <em>file</em> </h1><p id="x">a</p></article>',
      heading: 'The file',
    },
  ])('$name', ({ markup, heading }) => {
    expect(over(markup)).toBe(heading);
  });
});

describe('a block does not stand under', () => {
  test.each([
    {
      name: 'the headline of another article',
      markup: '<article><h1>Headline</h1></article><article><p id="x">a</p></article>',
    },
    {
      name: 'the article’s headline, in a sidebar',
      markup: '<article><h1>Headline</h1></article><aside><p id="x">a</p></aside>',
    },
    {
      name: 'the headline around a sidebar',
      markup: '<main><h1>Headline</h1><aside><ul><li id="x">a</li></ul></aside></main>',
    },
    { name: 'a heading that comes after it', markup: '<article><p id="x">a</p><h2>Later</h2></article>' },
    {
      name: 'a heading in a section before it',
      markup: '<article><section><h2>Other</h2></section><section><p id="x">a</p></section></article>',
    },
    { name: 'itself', markup: '<article><h1 id="x">Headline</h1></article>' },
    { name: 'a heading around it', markup: '<article><h1><span id="x">Headline</span></h1></article>' },
    { name: 'none at all', markup: '<p id="x">a</p>' },
  ])('$name', ({ markup }) => {
    expect(over(markup)).toBe('');
  });
});

test('a subheading stands under the headline', () => {
  expect(over('<article><h1>One</h1><h2 id="x">Two</h2></article>')).toBe('One');
});

test('a heading is cut at 300 letters', () => {
  expect(over(`<article><h1>${'word '.repeat(200)}</h1><p id="x">a</p></article>`)).toHaveLength(300);
});
