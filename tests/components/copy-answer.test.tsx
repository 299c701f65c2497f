// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CopyAnswer } from '../../components/copy-answer.tsx';
import { click, draw } from './draw.tsx';
import { sampleView } from './sample.ts';

const writeText = vi.fn();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

test('copies the short answer once told to, and tells its owner', async () => {
  const onCopied = vi.fn();
  const root = draw(<CopyAnswer view={sampleView()} copied={false} onCopied={onCopied} />);
  click(root, 'Copy a short answer');
  await settle();
  expect(writeText.mock.calls[0]![0]).toMatch(/As of .*Source: DHCS, https:/);
  expect(onCopied).toHaveBeenCalledOnce();
});

test('pressed again before the browser has answered: copied once', async () => {
  let answer = () => {};
  writeText.mockReturnValue(new Promise<void>((resolve) => (answer = resolve)));
  const onCopied = vi.fn();
  const root = draw(<CopyAnswer view={sampleView()} copied={false} onCopied={onCopied} />);
  click(root, 'Copy a short answer');
  click(root, 'Copy a short answer');
  answer();
  await settle();
  expect(writeText).toHaveBeenCalledOnce();
  expect(onCopied).toHaveBeenCalledOnce();
});

test('copied already: it says so, to screen readers too, and a press does nothing', async () => {
  const onCopied = vi.fn();
  const root = draw(<CopyAnswer view={sampleView()} copied={true} onCopied={onCopied} />);
  expect(root.querySelector('[role=status]')!.textContent).toBe('Short answer copied');
  expect(root.querySelector('button')!.getAttribute('aria-disabled')).toBe('true');
  click(root, 'Short answer copied');
  await settle();
  expect(writeText).not.toHaveBeenCalled();
  expect(onCopied).not.toHaveBeenCalled();
});

test('refused: the answer stands there to be selected', async () => {
  writeText.mockRejectedValue(new Error('not allowed'));
  const onCopied = vi.fn();
  const root = draw(<CopyAnswer view={sampleView()} copied={false} onCopied={onCopied} />);
  click(root, 'Copy a short answer');
  await settle();
  expect(root.querySelector('[data-part=copy-by-hand]')!.textContent).toContain('Source: DHCS');
  expect(onCopied).not.toHaveBeenCalled();
});
