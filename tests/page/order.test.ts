// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { byPlace } from '../../page/order.ts';
import { body, byId } from './body.ts';

const root = (id: string, markup: string) => {
  const shadow = byId(id).attachShadow({ mode: 'open' });
  shadow.innerHTML = markup;
  return shadow;
};
const range = (node: Node) => {
  const made = document.createRange();
  made.selectNodeContents(node);
  return made;
};

test('ranges come in the page’s order, through shadow roots however deep', () => {
  body('<p id="first">1</p><x-a id="a"></x-a><p id="middle">4</p><x-b id="b"></x-b><p id="last">7</p>');
  const a = root('a', '<p>2</p><x-c></x-c>');
  const c = a.querySelector('x-c')!.attachShadow({ mode: 'closed' });
  c.innerHTML = '<p>3</p>';
  const b = root('b', '<p>5</p><p>6</p>');
  const nodes = [
    byId('first'),
    a.querySelector('p')!,
    c.querySelector('p')!,
    byId('middle'),
    ...b.querySelectorAll('p'),
    byId('last'),
  ];
  const ranges = nodes.map(range);
  const shuffled = [5, 2, 6, 0, 3, 1, 4].map((at) => ranges[at]!);
  expect(shuffled.sort(byPlace).map((one) => one.toString())).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});
