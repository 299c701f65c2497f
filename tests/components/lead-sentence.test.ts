import { expect, test } from 'vitest';
import { leadSentence } from '../../components/lead-sentence.ts';

test.each([
  { text: 'Yes, within limits. Since then more is known.', first: 'Yes, within limits.' },
  { text: 'One sentence only.', first: 'One sentence only.' },
  { text: 'Yes. It covers every member. More follows.', first: 'Yes. It covers every member.' },
  {
    text: 'The U.S. Department of Health may share it. More follows.',
    first: 'The U.S. Department of Health may share it.',
  },
  { text: 'Ese día no, según DHCS. ¿Y ahora? No se sabe.', first: 'Ese día no, según DHCS.' },
  { text: 'Statement 25-20 has a title. 15 million people are covered.', first: 'Statement 25-20 has a title.' },
  { text: 'No stop at all', first: 'No stop at all' },
])('$first', ({ text, first }) => {
  const parts = leadSentence(text);
  expect(parts.first).toBe(first);
  expect([parts.first, parts.rest].filter(Boolean).join(' ')).toBe(text);
});
