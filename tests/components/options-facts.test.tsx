// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OptionsFacts, type OptionsFactsProps } from '../../components/options-facts.tsx';
import { refusalWords } from '../../components/pack-refusals.ts';
import { stringsFor } from '../../components/strings.ts';
import type { Refusal } from '../../core/pack/refusal.ts';
import { realPack } from '../platform/pack/signed.ts';
import { click, draw } from './draw.tsx';

function facts(props: Partial<OptionsFactsProps> = {}) {
  const calls = { onFile: vi.fn(), onTake: vi.fn(), onCancel: vi.fn(), onUndo: vi.fn() };
  const root = draw(
    <OptionsFacts
      language="en"
      keyed={true}
      edition={1}
      checked="2026-11-20"
      state={{}}
      refusals={[]}
      {...calls}
      {...props}
    />,
  );
  return { root, calls, text: root.textContent! };
}
const buttons = (root: HTMLElement) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const pack = realPack();

describe('which facts are in use', () => {
  test('the build’s: its edition, the day of the last check, and nothing to undo', () => {
    const { root, text } = facts();
    expect(text).toContain('Edition 1, as it came with the extension.');
    expect(text).toContain('November 20, 2026');
    expect(buttons(root)).toEqual([]);
  });
  test('a loaded pack’s: its edition, its day, until when, and the way back', () => {
    const { root, text } = facts({ state: { pack, back: 'build' } });
    expect(text).toContain('Edition 2, from a file made on November 24, 2026.');
    expect(text).toContain('until May 23, 2027');
    expect(buttons(root)).toEqual(['Go back to the facts that came with the extension']);
  });
  test('an earlier pack to go back to is named', () => {
    expect(buttons(facts({ state: { pack, back: 7 } }).root)).toEqual(['Go back to edition 7']);
  });
  test('an expired one is said to be, and can be removed', () => {
    const state = {
      passedOver: { edition: 4, refusals: [{ code: 'expired' as const, expires: '2026-10-01' }] },
      back: 'build' as const,
    };
    const { root, text, calls } = facts({ state });
    expect(text).toContain('Edition 1, as it came with the extension.');
    expect(text).toContain('Edition 4 was loaded from a file and is not used.');
    expect(text).toContain('It expired: its last day was October 1, 2026.');
    click(root, 'Remove that file');
    expect(calls.onUndo).toHaveBeenCalledOnce();
  });
  test('one that cannot be read any more has no edition to name', () => {
    const state = { passedOver: { refusals: [{ code: 'bad-signature' as const }] }, back: 'build' as const };
    expect(facts({ state }).text).toContain('A file of facts was loaded and is not used.');
  });
});

describe('without a key in the build', () => {
  test('it is said, and there is nothing to choose a file with', () => {
    const { root, text } = facts({ keyed: false });
    expect(text).toContain('names no key to check signatures by');
    expect(root.querySelector('input')).toBeNull();
  });
  test('with one there is', () => {
    const { root, text, calls } = facts();
    expect(text).not.toContain('names no key');
    const input = root.querySelector('input')!;
    const file = new File(['{}'], 'facts.json');
    Object.defineProperty(input, 'files', { value: [file] });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(calls.onFile.mock.calls).toEqual([[file]]);
  });
});

describe('a chosen file', () => {
  test('refused: every reason is told, and nothing can be taken', () => {
    const refusals: Refusal[] = [
      { code: 'not-newer', edition: 1, installed: 3 },
      { code: 'expired', expires: '2026-01-01' },
    ];
    const { root } = facts({ refusals });
    const told = [...root.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent);
    expect(told).toEqual([
      'It is edition 1; edition 3 is here already.',
      'It expired: its last day was January 1, 2026.',
    ]);
    expect(buttons(root)).toEqual([]);
  });
  const offer = { edition: 3, made: '2026-11-24', expires: '2027-01-01' };
  test('on offer: what changes, then yes or no', () => {
    const changes = [{ about: 'Who shared?', what: ['another quotation', 'other earlier answers'], warns: false }];
    const { root, text, calls } = facts({ offer: { ...offer, changes } });
    expect(text).toContain('Edition 3, made on November 24, 2026. Its signature is good.');
    expect(root.querySelector('[data-part=offer] li')?.textContent).toBe(
      'Who shared? another quotation; other earlier answers',
    );
    click(root, 'Use these facts');
    click(root, 'Cancel');
    expect([calls.onTake, calls.onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
  test('on offer without a change for readers: says so', () => {
    expect(facts({ offer: { ...offer, changes: [] } }).text).toContain('Nothing that a reader sees.');
  });
  test('without room on the device: the browser’s words', () => {
    expect(facts({ notStored: 'QuotaExceeded' }).text).toContain('The browser says: “QuotaExceeded”');
  });
});

describe('each reason has words in both languages', () => {
  const all: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
    'too-large': { code: 'too-large', bytes: 6_291_456, most: 4_194_304 },
    'not-a-pack': { code: 'not-a-pack' },
    'other-format': { code: 'other-format', version: 2 },
    'no-key': { code: 'no-key' },
    'other-key': { code: 'other-key', key: 'abc' },
    'bad-signature': { code: 'bad-signature' },
    'cannot-verify': { code: 'cannot-verify' },
    unsound: { code: 'unsound', faults: [{ at: 'base.facts.3', message: 'x' }] },
    'other-topic': { code: 'other-topic', topic: 'night-bus', installed: 'medi-cal-data' },
    'not-newer': { code: 'not-newer', edition: 1, installed: 2 },
    expired: { code: 'expired', expires: '2026-01-01' },
    'made-later': { code: 'made-later', made: '2027-01-01' },
  };
  test('and no two the same', () => {
    const said = (['en', 'es'] as const).flatMap((language) =>
      Object.values(all).map((refusal) => refusalWords(refusal, stringsFor(language))),
    );
    expect(new Set(said).size).toBe(2 * Object.keys(all).length);
  });
  test.each([
    { refusal: all['too-large'], words: 'It has 6 MB; a file of facts has 4 MB at most.' },
    { refusal: all.unsound, words: 'Its content does not hold together. Faults: 1, the first at base.facts.3.' },
    { refusal: all['other-topic'], words: 'It is on another topic: night-bus.' },
  ])('$words', ({ refusal, words }) => expect(refusalWords(refusal, stringsFor('en'))).toBe(words));
});
