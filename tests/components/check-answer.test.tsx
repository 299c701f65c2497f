// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckAnswer, type CheckAnswerProps } from '../../components/check-answer.tsx';
import { click, draw, names } from './draw.tsx';
import { sampleView } from './sample.ts';

const writeText = vi.fn();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});

function answer(props: Partial<CheckAnswerProps> = {}) {
  const view = sampleView();
  const onOpen = vi.fn();
  const root = draw(
    <CheckAnswer
      language="en"
      claims={[{ text: 'ICE has it all', marks: [{ start: 0, end: 3 }] }]}
      more={0}
      conditional={false}
      opposite={false}
      view={view}
      others={[]}
      open={false}
      onOpen={onOpen}
      onOpenFact={vi.fn()}
      {...props}
    >
      <p data-part="whole">the note whole</p>
    </CheckAnswer>,
  );
  return { root, view, onOpen };
}

test('the claim as it was given, its telling words marked', () => {
  const { root } = answer();
  expect(root.querySelector('blockquote')?.textContent).toBe('ICE has it all');
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['ICE']);
});

describe('folded it stands in short, unfolded whole', () => {
  test.each([
    { open: false, whole: false, offers: 'Show the note: ', wants: true },
    { open: true, whole: true, offers: 'Fold the note: ', wants: false },
  ])('open: $open', ({ open, whole, offers, wants }) => {
    const { root, view, onOpen } = answer({ open });
    expect(root.querySelector('[data-part=whole]') !== null).toBe(whole);
    expect(root.querySelector('.fn-item') !== null).toBe(!whole);
    click(root, offers + view.question);
    expect(onOpen).toHaveBeenCalledWith(wants);
  });
});

describe('the short answer', () => {
  test.each([true, false])('is copied by one press, open: %s', (open) => {
    const { root, view } = answer({ open });
    click(root, 'Copy a short answer');
    const [[text]] = writeText.mock.calls as [[string]];
    expect(text.startsWith(view.question)).toBe(true);
    expect(text).toMatch(/As of .*Source: DHCS, https:/);
  });
  test('is not offered under a condition: the note is to be read first', () => {
    const { root } = answer({ conditional: true });
    expect(names(root)).not.toContain('Copy a short answer');
    expect(root.textContent).toContain('Only if it is about Medi-Cal data');
  });
});

test.each([
  { opposite: true, says: 'This note speaks to both.' },
  { opposite: false, says: 'This note speaks to the claim and to its opposite.' },
])('a claim and its opposite: $opposite', ({ opposite, says }) => {
  expect(answer({ opposite }).root.textContent).toContain(says);
});
