// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/options-page.tsx';
import { stringsFor } from '../../components/strings.ts';
import { DEFAULTS, MARKS, type Settings } from '../../core/settings.ts';
import { click, draw, names } from './draw.tsx';

function options({
  settings,
  ...props
}: Partial<Omit<OptionsPageProps, 'settings'>> & { settings?: Partial<Settings> } = {}) {
  const calls = {
    onChange: vi.fn(),
    onAllow: vi.fn(),
    onDrop: vi.fn(),
    onOpenBrowserPage: vi.fn(),
    onSync: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
  };
  const root = draw(
    <OptionsPage
      language="en"
      settings={{ ...DEFAULTS, ...settings }}
      inPrivate={false}
      access={true}
      dropByHand={false}
      readSite={(typed) => (typed.includes('.') ? typed : undefined)}
      file={{ address: 'blob:x', name: 'settings.json' }}
      fileProblems={[]}
      {...calls}
      {...props}
    />,
  );
  return { root, calls };
}

const group = (root: HTMLElement, legend: string) =>
  [...root.querySelectorAll('fieldset.fn-choice')].find((set) => set.querySelector('legend')?.textContent === legend)!;
const radios = (root: HTMLElement, legend: string) => [
  ...group(root, legend).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

describe('every choice shows what is set and asks for what is pressed', () => {
  test.each([
    { legend: 'How notes appear', values: ['open', 'pill', 'nothing'], key: 'appear' },
    { legend: 'Which pages get something', values: ['mention', 'claims'], key: 'sensitivity' },
    { legend: 'Where notes may appear', values: ['all', 'only'], key: 'scope' },
    { legend: 'Language', values: ['auto', 'en', 'es'], key: 'language' },
    { legend: 'Text size', values: ['100', '115', '130', '150'], key: 'textSize' },
    { legend: 'How a sentence with a note is marked', values: ['tint', 'underline', 'none'], key: 'highlight' },
    { legend: 'Your own sign', values: ['none', ...MARKS], key: 'mark' },
  ] as const)('$legend', ({ legend, values, key }) => {
    const { root, calls } = options();
    const drawn = radios(root, legend);
    expect(drawn.map(({ value }) => value)).toEqual(values);
    expect(drawn.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([String(DEFAULTS[key])]);
    act(() => drawn.at(-1)!.click());
    const wanted = typeof DEFAULTS[key] === 'number' ? Number(values.at(-1)) : values.at(-1);
    expect(calls.onChange.mock.calls).toEqual([[{ [key]: wanted }]]);
  });
  test.each([
    { name: 'Look for claims on pages', change: { on: false } },
    { name: 'Discreet mode', change: { discreet: true } },
  ])('$name', ({ name, change }) => {
    const { root, calls } = options();
    click(root, name);
    expect(calls.onChange.mock.calls).toEqual([[change]]);
  });
  test('no setting is left without a control', () => {
    const text = options({ settings: { scope: 'only' } }).root.textContent + options().root.textContent!;
    const strings = stringsFor('en').options;
    const shown: Record<Exclude<keyof Settings, 'version'>, string> = {
      on: strings.on,
      scope: strings.scope,
      offSites: strings.offSites,
      onlySites: strings.onlySites,
      appear: strings.appear,
      discreet: strings.discreet,
      sensitivity: strings.sensitivity,
      language: strings.language,
      textSize: strings.textSize,
      highlight: strings.highlight,
      mark: strings.mark,
      sync: strings.sync,
    };
    for (const words of Object.values(shown)) expect(text).toContain(words);
  });
});

describe('the list of sites', () => {
  const add = (root: HTMLElement, typed: string) => {
    const input = root.querySelector<HTMLInputElement>('.fn-sites input')!;
    act(() => {
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => root.querySelector<HTMLFormElement>('.fn-sites')!.requestSubmit());
  };
  test.each([
    {
      name: 'of the sites left out',
      settings: { offSites: ['b.example'] },
      change: { offSites: ['a.example', 'b.example'] },
    },
    {
      name: 'of the sites with notes',
      settings: { scope: 'only', onlySites: ['b.example'], offSites: ['c.example'] },
      change: { onlySites: ['a.example', 'b.example'] },
    },
  ] as const)('$name takes a site in its place', ({ settings, change }) => {
    const { root, calls } = options({ settings });
    add(root, 'a.example');
    expect(calls.onChange.mock.calls).toEqual([[change]]);
  });
  test('does not take the same twice', () => {
    const { root, calls } = options({ settings: { offSites: ['a.example'] } });
    add(root, 'a.example');
    expect(calls.onChange).not.toHaveBeenCalled();
  });
  test('says what is no site, by the words typed, until one is', () => {
    const { root, calls } = options();
    add(root, 'nonsense');
    const alert = root.querySelector('.fn-sites [role=alert]')!;
    expect(alert.textContent).toContain('“nonsense” is no site');
    expect(root.querySelector('.fn-sites input')!.getAttribute('aria-invalid')).toBe('true');
    expect(calls.onChange).not.toHaveBeenCalled();
    add(root, 'a.example');
    expect(alert.textContent).toBe('');
  });
  test('loses the one whose button is pressed', () => {
    const { root, calls } = options({ settings: { offSites: ['a.example', 'b.example'] } });
    click(root, 'Remove a.example');
    expect(calls.onChange.mock.calls).toEqual([[{ offSites: ['b.example'] }]]);
  });
});

describe('what the browser lets us read', () => {
  test.each([
    { name: 'all: offered to be given back', props: { access: true }, offered: ['Give access to all pages back'] },
    { name: 'not all: asked for', props: { access: false }, offered: ['Allow all web pages'] },
    {
      name: 'not all, and sites are listed: theirs alone can be asked for',
      props: { access: false, settings: { scope: 'only', onlySites: ['a.example'] } as const },
      offered: ['Allow the sites of the list', 'Allow all web pages'],
    },
    {
      name: 'all, and only the person can narrow it: the way is told',
      props: { access: true, dropByHand: true },
      offered: ['Give access to all pages back', 'Open that page of the browser'],
    },
    { name: 'not known yet: nothing', props: { access: undefined }, offered: [] },
  ])('$name', ({ props, offered }) => {
    const all = names(options(props).root);
    expect(all.filter((name) => /access|Allow|page of the browser/.test(name))).toEqual(offered);
  });
  test('asks for the sites of the list alone', () => {
    const { root, calls } = options({ access: false, settings: { scope: 'only', onlySites: ['a.example'] } });
    click(root, 'Allow the sites of the list');
    expect(calls.onAllow.mock.calls).toEqual([[['a.example']]]);
  });
});

describe('other devices, file, reset', () => {
  test('a problem of the sync and each of a file are said', () => {
    const { root } = options({ syncProblem: 'Not synced: x', fileProblems: ['one', 'two'] });
    const said = [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).filter(Boolean);
    expect(said).toEqual(['Not synced: x', 'Nothing was loaded. What is wrong with the file:onetwo']);
  });
  test('the file is a link to save', () => {
    const link = options().root.querySelector<HTMLAnchorElement>('a[download]')!;
    expect([link.getAttribute('href'), link.download]).toEqual(['blob:x', 'settings.json']);
  });
  test.each([
    { answer: 'Yes, reset', times: 1 },
    { answer: 'No, keep it', times: 0 },
  ])('reset asks once more: “$answer” resets $times times', ({ answer, times }) => {
    const { root, calls } = options();
    click(root, 'Reset all settings');
    expect(calls.onReset).not.toHaveBeenCalled();
    click(root, answer);
    expect(calls.onReset).toHaveBeenCalledTimes(times);
    expect(names(root)).toContain('Reset all settings');
  });
});

test('in a private window everything is shown, nothing can be changed, and it says why', () => {
  const { root } = options({ inPrivate: true });
  expect(root.querySelector<HTMLFieldSetElement>('.fn-options-all')!.disabled).toBe(true);
  expect(root.textContent).toContain('This is a private window');
  expect(root.querySelectorAll('input, button').length).toBeGreaterThan(20);
  for (const control of root.querySelectorAll('input, button'))
    expect(control.closest('.fn-options-all')).not.toBeNull();
});

test.each(['saved', 'imported', 'resetDone'] as const)('news is a status: %s', (news) => {
  expect(options({ news }).root.querySelector('.fn-news')!.textContent).toBe(stringsFor('en').options[news]);
});
