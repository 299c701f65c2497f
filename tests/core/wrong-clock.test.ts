import { describe, expect, test } from 'vitest';
import { cardView } from '../../core/card-view.ts';
import { compiled } from './real-base.ts';

/** Days as a clock that is wrong by years gives them, and what is no day at all. */
const DAYS = [
  '0000-01-01',
  '1970-01-01',
  '2001-09-09',
  '2025-06-12',
  '2038-01-19',
  '2099-12-31',
  '9999-12-31',
  '+275760-09-13',
];

describe('a card is drawn whatever the clock says', () => {
  test.each(DAYS)('%s', (today) => {
    for (const { id } of compiled.base.facts)
      for (const language of ['en', 'es'] as const)
        for (const pageDay of [undefined, '2025-06-14', today]) {
          const view = cardView(compiled.base, id, { language, today, pageDay });
          expect(JSON.stringify(view)).toContain('2025');
        }
  });
  test('and leads with the same answer: the clock decides on none', () => {
    for (const { id } of compiled.base.facts) {
      const answers = DAYS.map((today) => cardView(compiled.base, id, { language: 'en', today }).lead);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    }
  });
});
