// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { workbenchData } from '../../scripts/facts/workbench/data.ts';
import { Workbench } from '../../scripts/facts/workbench/page/workbench.tsx';
import { draw } from '../components/draw.tsx';
import { FACTS } from './facts-output.ts';

vi.setConfig({ testTimeout: 30_000 });

test('what is not on the topic can be left out, and choosing a passage tells why and brings its fact', () => {
  const root = draw(<Workbench data={{ ...workbenchData(FACTS), evaluation: [] }} />);
  const texts = () => [...root.querySelectorAll('.wb-passage .wb-text')].map(({ textContent }) => textContent);
  const field = root.querySelector<HTMLTextAreaElement>('[data-part=article]')!;
  act(() => {
    field.value = 'The weather was fine.\nICE has the Social Security numbers of everyone on Medi-Cal.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(texts()).toHaveLength(2);
  act(() => root.querySelector<HTMLInputElement>('.wb-check input')!.click());
  expect(texts()).toEqual(['ICE has the Social Security numbers of everyone on Medi-Cal.']);
  act(() => root.querySelector<HTMLButtonElement>('.wb-noted')!.click());
  expect(root.querySelector('section[aria-label=Why]')?.textContent).toContain('Note: ssn-only-if-provided');
  expect(root.querySelector('select')?.value).toBe('ssn-only-if-provided');
  act(() => root.querySelector<HTMLInputElement>('.wb-check input')!.click());
  expect(texts()).toHaveLength(2);
});
