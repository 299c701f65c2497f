import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).default }));

const handed = vi.hoisted(() => vi.fn());
const opened = vi.hoisted(() => vi.fn(async () => ({ opened: true })));
vi.mock('../../platform/handover.ts', () => ({ handOver: handed }));
vi.mock('../../platform/open-panel.ts', () => ({ openPanel: opened }));

import { onCheckCommand, onMenu } from '../../platform/menus.ts';

const TAB = { id: 3, windowId: 7 } as never;
const executeScript = vi.fn();
const info = (target: object) => ({ menuItemId: 'check-claim', frameId: 5, ...target }) as never;

beforeEach(() => {
  vi.clearAllMocks();
  executeScript.mockResolvedValue([{ result: '' }, { result: 'from the page' }]);
  Object.assign(browser, { scripting: { executeScript } });
});

describe('the menu', () => {
  test.each([
    { name: 'a selection', target: { selectionText: ' words ', linkUrl: 'https://a.example/' }, text: 'words' },
    { name: 'a link whose text is told', target: { linkText: 'story', linkUrl: 'https://a.example/' }, text: 'story' },
  ])('$name: handed over as it is, no page is asked', ({ target, text }) => {
    onMenu(info(target), TAB);
    expect(handed).toHaveBeenCalledWith(7, text);
    expect(executeScript).not.toHaveBeenCalled();
  });
  test.each([
    { name: 'a link by its address', target: { linkUrl: 'https://a.example/' }, args: ['https://a.example/', ''] },
    { name: 'an image', target: { srcUrl: 'https://a.example/i.png' }, args: ['', 'https://a.example/i.png'] },
  ])('$name: the frame it was chosen in is asked', async ({ target, args }) => {
    onMenu(info(target), TAB);
    await vi.waitFor(() => expect(handed).toHaveBeenCalledWith(7, 'from the page'));
    expect(executeScript.mock.calls[0]![0]).toMatchObject({ target: { tabId: 3, frameIds: [5] }, args });
  });
  test('the panel is opened within the click, before anything is waited for', () => {
    onMenu(info({ srcUrl: 'https://a.example/i.png' }), TAB);
    expect(opened).toHaveBeenCalledWith({ windowId: 7 });
  });
  test('a page that may not be touched hands over nothing, and the panel stands open', async () => {
    executeScript.mockRejectedValue(new Error('no access'));
    onMenu(info({ srcUrl: 'https://a.example/i.png' }), TAB);
    await vi.waitFor(() => expect(handed).toHaveBeenCalledWith(7, ''));
  });
  test.each([
    { name: 'another item', call: () => onMenu({ menuItemId: 'other' } as never, TAB) },
    { name: 'no tab', call: () => onMenu(info({ selectionText: 'words' }), undefined) },
  ])('$name does nothing', ({ call }) => {
    call();
    expect(opened).not.toHaveBeenCalled();
    expect(handed).not.toHaveBeenCalled();
  });
});

test('the command asks every frame for its selection, after the panel was opened', async () => {
  onCheckCommand(TAB);
  expect(opened).toHaveBeenCalledWith({ windowId: 7 });
  await vi.waitFor(() => expect(handed).toHaveBeenCalledWith(7, 'from the page'));
  expect(executeScript.mock.calls[0]![0]).toMatchObject({ target: { tabId: 3, allFrames: true } });
});
