// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OverviewCard } from '../../components/overview-card.tsx';
import { click, draw, labelledBy, names } from './draw.tsx';
import { base, sampleView } from './sample.ts';

function overview(open: boolean) {
  const calls = { onOpen: vi.fn(), onClose: vi.fn(), onDismiss: vi.fn(), onOpenFact: vi.fn(), onNotHere: vi.fn() };
  const views = base.overview.map((id) => sampleView(id));
  return { calls, root: draw(<OverviewCard language="en" publisher="DHCS" views={views} open={open} {...calls} />) };
}

test('at first only a pill that opens it or is sent away', () => {
  const { root, calls } = overview(false);
  expect(names(root)).toEqual(['About this topic', 'Dismiss']);
  expect(root.querySelector('[data-fact-id]')).toBeNull();
  click(root, 'About this topic');
  click(root, 'Dismiss');
  expect([calls.onOpen.mock.calls.length, calls.onDismiss.mock.calls.length]).toEqual([1, 1]);
});

test('opened it is a named dialog with the overview’s facts, in order, each with its newest answer and day', () => {
  const { root, calls } = overview(true);
  const dialog = root.querySelector('[role=dialog]')!;
  expect([dialog.getAttribute('aria-modal'), labelledBy(dialog)]).toEqual(['false', 'About this topic']);
  const items = [...root.querySelectorAll<HTMLElement>('[data-fact-id]')];
  expect(items.map((item) => item.dataset.factId)).toEqual(base.overview);
  expect(items[1]?.textContent).toContain('Yes, within limits.');
  expect(items[1]?.textContent).toContain('As of December 29, 2025 or later');
  click(root, 'May CMS share data with ICE now?');
  expect(calls.onOpenFact).toHaveBeenCalledWith('ruling-2025-12-29');
  click(root, 'Close');
  click(root, 'Not on this page');
  expect([calls.onClose.mock.calls.length, calls.onNotHere.mock.calls.length]).toEqual([1, 1]);
  expect(names(root)).not.toContain('Never on this site');
});
