import { describe, expect, test } from 'vitest';
import { createFactSearch } from '../../core/search.ts';
import { compiled } from './real-base.ts';

const search = { en: createFactSearch(compiled.base, 'en'), es: createFactSearch(compiled.base, 'es') };

describe('the searched-for fact comes first', () => {
  test.each([
    { language: 'en', query: 'consulate', fact: 'help-consulate' },
    { language: 'en', query: 'CONSULATE', fact: 'help-consulate' },
    { language: 'en', query: 'nonprofits', fact: 'help-nonprofits' },
    { language: 'en', query: 'injunction', fact: 'injunction-2025-08-12' },
    { language: 'en', query: 'betrayal', fact: 'betrayal-of-trust' },
    { language: 'es', query: 'consulado', fact: 'help-consulate' },
    { language: 'es', query: 'TRAICIÓN', fact: 'betrayal-of-trust' },
    { language: 'es', query: 'traicion', fact: 'betrayal-of-trust' },
  ] as const)('$language: $query', ({ language, query, fact }) => {
    expect(search[language](query)[0]).toBe(fact);
  });
});

describe('a search', () => {
  test.each(['', '   ', 'qqqqzzzz'])('for “%s” finds nothing', (query) => {
    expect(search.en(query)).toEqual([]);
  });
  test('shows no more than twelve facts, each once', () => {
    const found = search.en('Medi-Cal data');
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(12);
    expect(new Set(found).size).toBe(found.length);
  });
  test.each(['a'.repeat(5000), '\ud800', '(((', '*', '\u202e'])('never throws: %#', (query) => {
    expect(() => search.en(query)).not.toThrow();
  });
});
