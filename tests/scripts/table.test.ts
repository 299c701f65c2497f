import { expect, test } from 'vitest';
import { table } from '../../scripts/table.ts';

test('columns line up, numbers stand to the right, what is too long is cut', () => {
  const text = table(
    [
      { title: 'page', width: 6 },
      { title: 'ms', right: true },
    ],
    [
      ['a', '7'],
      ['longer than six', '1200'],
    ],
  );
  expect(text).toBe(['page      ms', '──────  ────', 'a          7', 'longe…  1200'].join('\n'));
});
