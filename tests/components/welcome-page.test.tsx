// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { stringsFor } from '../../components/strings.ts';
import { WelcomePage } from '../../components/welcome-page.tsx';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { matcher } from '../core/real-base.ts';
import { click, draw } from './draw.tsx';

function welcome(settings: Partial<Settings> = {}, inPrivate = false) {
  const calls = { onChange: vi.fn(), onSettings: vi.fn(), onDone: vi.fn() };
  const root = draw(
    <WelcomePage language="en" settings={{ ...DEFAULTS, ...settings }} inPrivate={inPrivate} {...calls}>
      <p>the card</p>
    </WelcomePage>,
  );
  const radio = (value: string) => root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
  return { root, calls, radio };
}

test('asks three things, shows the example, and says what is read and never sent', () => {
  const { root } = welcome();
  expect([...root.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
    'Three choices',
    'How notes appear',
    'Where notes may appear',
    'Your own sign',
  ]);
  for (const words of ['the card', 'It reads the pages you open', 'It sends nothing, ever'])
    expect(root.textContent).toContain(words);
});

test.each([
  { name: 'a way to appear', settings: {}, press: 'pill', change: { discreet: false, appear: 'pill' } },
  { name: 'discreet mode', settings: {}, press: 'discreet', change: { discreet: true } },
  {
    name: 'out of discreet mode',
    settings: { discreet: true },
    press: 'open',
    change: { discreet: false, appear: 'open' },
  },
  { name: 'listed sites only', settings: {}, press: 'only', change: { scope: 'only' } },
  { name: 'a sign', settings: {}, press: 'boat', change: { mark: 'boat' } },
])('chooses $name', ({ settings, press, change }) => {
  const { radio, calls } = welcome(settings);
  act(() => radio(press).click());
  expect(calls.onChange.mock.calls).toEqual([[change]]);
});

test.each([
  { settings: {}, chosen: ['open', 'all', 'none'] },
  { settings: { discreet: true, scope: 'only', mark: 'key' }, chosen: ['discreet', 'only', 'key'] },
  { settings: { appear: 'nothing' }, chosen: ['nothing', 'all', 'none'] },
] as const)('shows what is chosen: $chosen', ({ settings, chosen }) => {
  const { root } = welcome(settings);
  const checked = [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => input.checked);
  expect(checked.map(({ value }) => value)).toEqual(chosen);
});

test('leads on, and away', () => {
  const { root, calls } = welcome();
  click(root, 'All settings');
  click(root, 'Done');
  expect([calls.onSettings.mock.calls.length, calls.onDone.mock.calls.length]).toEqual([1, 1]);
});

test('in a private window nothing can be chosen, but it can be left', () => {
  const { root, radio } = welcome({}, true);
  expect(radio('pill').closest<HTMLFieldSetElement>('.fn-options-all')!.disabled).toBe(true);
  expect(root.querySelector('[data-part=done]')!.closest('fieldset')).toBeNull();
  expect(root.textContent).toContain('This is a private window');
});

test.each(['en', 'es'] as const)('the example’s sentence is one that its note answers: %s', (language) => {
  expect(matcher.match(stringsFor(language).welcome.exampleSentence).fact).toBe('sharing-not-confirmed');
});
