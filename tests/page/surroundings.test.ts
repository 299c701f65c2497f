// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blocksIn, rangeIn } from '../../page/blocks.ts';
import { surroundings } from '../../page/surroundings.ts';
import { body, byId } from './body.ts';

const around = (markup: string, words: string) => {
  body(markup);
  const [block] = blocksIn(byId('x'));
  const start = block!.text.indexOf(words);
  return surroundings(rangeIn(block!, start, start + words.length));
};

describe('what stands around a passage', () => {
  test.each([
    {
      name: 'the rest of its paragraph',
      markup: '<p id="x">The bell rang twice. ICE has it. Then it was still again.</p>',
      before: 'The bell rang twice.',
      after: 'Then it was still again.',
    },
    {
      name: 'the author above it and the counts below, where the post says nothing else',
      markup:
        '<ul><li><div><b>Lantern Row</b> <i>@lantern_row</i></div><div><p id="x">ICE has it.</p></div><small>48 people talk about this</small></li><li>Another</li></ul>',
      before: 'Lantern Row @lantern_row',
      after: '48 people talk about this',
    },
    { name: 'nothing, where there is nothing', markup: '<p id="x">ICE has it.</p>', before: '', after: '' },
  ])('$name', ({ markup, before, after }) => {
    const found = around(markup, 'ICE has it.');
    expect(found.before).toContain(before);
    expect(found.after).toContain(after);
    if (before === '') expect(found).toEqual({ before: '', after: '' });
  });
  test('no more than 32 letters a side', () => {
    const found = around(`<p id="x">${'before '.repeat(40)}ICE has it.${' after'.repeat(40)}</p>`, 'ICE has it.');
    expect(found.before).toHaveLength(32);
    expect(found.after).toHaveLength(32);
  });
});
