// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcement } from '../../components/announcement.tsx';
import { draw } from './draw.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const say = (root: HTMLElement, text: string) => act(() => render(<Announcement text={text} />, root));
const wait = () => act(() => void vi.runAllTimers());
const region = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent;

test('the region stands empty first, then says it, and later changes are not read out', () => {
  const root = draw(<Announcement text="3 notes" />);
  expect(region(root)).toBe('');
  wait();
  expect(region(root)).toBe('3 notes');
  say(root, '4 notes');
  wait();
  expect(region(root)).toBe('3 notes');
});

test('what changes before it was said is said as it is then', () => {
  const root = draw(<Announcement text="1 note" />);
  say(root, '2 notes');
  wait();
  expect(region(root)).toBe('2 notes');
});

test('nothing to say is not said; what comes later is', () => {
  const root = draw(<Announcement text="" />);
  wait();
  expect(region(root)).toBe('');
  say(root, '1 note');
  wait();
  expect(region(root)).toBe('1 note');
});
