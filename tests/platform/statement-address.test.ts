import { describe, expect, test } from 'vitest';
import { factOfAddress, statementAddress } from '../../platform/statement-address.ts';

test('an address names the page and the fact', () => {
  expect(statementAddress('help-consulate')).toBe('statement.html#fact=help-consulate');
});

describe('the fact comes back out of its address', () => {
  test.each(['help-consulate', 'ruling-2025-12-29', 'a b&fact=c#d', '../x?y', 'ñ'])('%s', (fact) => {
    const address = statementAddress(fact);
    expect(factOfAddress(address.slice(address.indexOf('#')))).toBe(fact);
  });
  test('with its sign or without', () => {
    expect(factOfAddress('fact=help-consulate')).toBe('help-consulate');
  });
  test.each(['', '#', '#P2', '#other=help-consulate'])('none in “%s”', (hash) => {
    expect(factOfAddress(hash)).toBeUndefined();
  });
});

test('whatever the fact’s name, the page is the extension’s own', () => {
  expect(statementAddress('https://example.org/')).toMatch(/^statement\.html#/);
});
