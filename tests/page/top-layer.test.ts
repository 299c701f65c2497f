// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { removeOldHosts } from '../../page/host.ts';
import { holds } from '../../page/top-layer.ts';

describe('an element holds a node', () => {
  const around = document.createElement('section');
  const inside = document.createElement('p');
  const shadowed = document.createElement('i');
  around.append(inside);
  inside.attachShadow({ mode: 'open' }).append(shadowed);
  const beside = document.createElement('p');
  test.each([
    { name: 'itself', node: around, held: true },
    { name: 'its child', node: inside, held: true },
    { name: 'what stands in a shadow root within it', node: shadowed, held: true },
    { name: 'not its neighbour', node: beside, held: false },
  ])('$name', ({ node, held }) => {
    expect(holds(around, node)).toBe(held);
  });
});

test('what an earlier run of the extension left in the page goes, and nothing else', () => {
  document.body.innerHTML =
    '<fact-note-host></fact-note-host><p>The page</p><div><fact-note-host></fact-note-host></div>';
  removeOldHosts(document);
  expect(document.body.innerHTML).toBe('<p>The page</p><div></div>');
});
