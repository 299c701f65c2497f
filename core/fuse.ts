import Fuse from 'fuse.js';

/** A record that token search can find: `text` holds canonical tokens parted by spaces. */
export interface TokenRecord {
  readonly text: string;
}

/**
 * Fuse's token search runs bitap over raw text, so "ice" would hit inside "offic"; with a space on both sides of every
 * token, in the records and in the query, only whole tokens match.
 */
const pad = (text: string) => ` ${text.replaceAll(' ', '  ')} `;
const tokenize = (text: string) => [...new Set(text.split(/\s+/).filter(Boolean))].map((token) => ` ${token} `);

/** Finds the records that share tokens with a canonical query, best first. A blank query finds nothing. */
export function createTokenSearch<T extends TokenRecord>(records: readonly T[]): (query: string, limit: number) => T[] {
  const padded = records.map((record) => ({ record, text: pad(record.text) }));
  const fuse = new Fuse(padded, {
    keys: ['text'],
    useTokenSearch: true,
    tokenize,
    threshold: 0,
    isCaseSensitive: true,
    ignoreFieldNorm: true,
  });
  return (query, limit) => (query.trim() ? fuse.search(query, { limit }).map(({ item }) => item.record) : []);
}

/** A record for people to search as they type. */
export interface TextRecord {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Search as you type over titles and bodies: typing slips allowed, anywhere in the text. Folding is the caller's.
 * Titles weigh double: a reader searches for a question, not for a word of its answer.
 */
export function createTextSearch(records: readonly TextRecord[]): (query: string) => string[] {
  const fuse = new Fuse(records, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'body', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return (query) => (query.trim() ? fuse.search(query).map(({ item }) => item.id) : []);
}
