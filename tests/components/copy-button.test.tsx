// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { CopyButton } from '../../components/copy-button.tsx';
import { stringsFor } from '../../components/strings.ts';
import { click, draw } from './draw.tsx';

const button = (subject: string, onCopy: () => Promise<void> = async () => {}) => (
  <CopyButton label="Copy" part="copy" strings={stringsFor('en')} subject={subject} onCopy={onCopy} />
);
const said = (root: HTMLElement) => root.querySelector('[role=status]')!.textContent;
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

test.each([
  { name: 'copied', onCopy: async () => {}, says: 'Copied' },
  {
    name: 'refused',
    onCopy: async () => Promise.reject(new Error('not allowed')),
    says: 'The browser did not allow copying here. Select the text and copy it.',
  },
])('$name: it says so in a region that stood there empty', async ({ onCopy, says }) => {
  const root = draw(button('a', onCopy));
  expect(said(root)).toBe('');
  click(root, 'Copy');
  await settle();
  expect(said(root)).toBe(says);
});

test('another subject is not copied yet; pressed at once, it is', async () => {
  const root = draw(button('a'));
  click(root, 'Copy');
  await settle();
  // No rest between the two: what follows a drawing later must not undo the press.
  render(button('b'), root);
  expect(said(root)).toBe('');
  root.querySelector('button')!.click();
  await settle();
  expect(said(root)).toBe('Copied');
});

test('an answer that comes after the subject changed says nothing of the new one', async () => {
  let answer = () => {};
  const root = draw(button('a', () => new Promise((resolve) => (answer = resolve))));
  click(root, 'Copy');
  act(() => render(button('b'), root));
  answer();
  await settle();
  expect(said(root)).toBe('');
});
