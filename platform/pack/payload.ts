import { z } from 'zod/mini';
import type { Pack } from '../../core/pack/pack.ts';

/**
 * The form of a pack's content, format version 1. Every object is strict, every text and list bounded: a pack is data,
 * and nothing in it may become code, an address other than https, or an expression that a page's text could hang.
 */

/** Longest texts and lists, in UTF-16 units and items; several times what the largest base has. */
const LONG = 4_000;
const SHORT = 200;
const MANY = 5_000;
const MOST_WEIGHTS = 100_000;

/** Control characters, and those that make text run the other way than it is stored. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const seen = z.refine<string>((text) => !UNSEEN.test(text) && text.isWellFormed(), 'must have no control characters');

const text = z.string().check(z.minLength(1), z.maxLength(LONG), seen);
const short = z.string().check(z.minLength(1), z.maxLength(SHORT), seen);
const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const bilingual = z.strictObject({ en: text, es: text });
const list = <T extends z.core.$ZodType>(item: T, most = MANY) => z.array(item).check(z.maxLength(most));
const count = z.int().check(z.nonnegative(), z.maximum(2 ** 31 - 1));
const number = z.number().check(z.minimum(-1e6), z.maximum(1e6));

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }, 'must be a real day'),
);

const address = z.string().check(
  z.maxLength(2_000),
  z.refine((value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && username === '' && password === '';
  }, 'must be a whole https address, without a name or password'),
);

const quotation = z.strictObject({ paragraph: short, words: text });
const answer = z.strictObject({
  asOf: day,
  source: id,
  revision: short,
  paragraphs: list(short),
  text: bilingual,
  quotation: z.optional(quotation),
  overtakenBy: list(id),
});
const fact = z.strictObject({ id, question: bilingual, answers: list(answer).check(z.minLength(1)) });
const revision = z.strictObject({ id: short, date: day, dating: z.enum(['exact', 'after']), quotable: z.boolean() });
const source = z.strictObject({
  id,
  publisher: bilingual,
  publisherShort: short,
  number: short,
  title: text,
  address,
  lastChecked: day,
  reviewBy: day,
  revisions: list(revision).check(z.minLength(1)),
});

/**
 * A word of the gate's vocabulary becomes part of an expression that runs over every page. So: two letters or digits at
 * least (less would fire anywhere), one star inside at most, after four characters or more, and no gap beside a gap or
 * star (else a page's text could take ages to be found not to match).
 */
const word = z.string().check(
  z.maxLength(80),
  seen,
  z.regex(/^=?\*?(?:[^*=]+|[^*=]{4,}\*[^*=]+)\*?$/),
  z.refine((value) => (value.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2, 'must have two letters or digits'),
  z.refine((value) => !/[-\s*][-\s]|[-\s]\*/.test(value), 'must have no two gaps side by side'),
);
const concept = z.string().check(z.regex(/^[a-z]{1,40}$/));
/** A row is a set of classes, as bits. An empty one would be met by any text. */
const bits = z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1));
const gate = z.strictObject({
  trigger: list(word).check(z.minLength(1)),
  names: list(short, 31),
  classes: list(list(word).check(z.minLength(1)), 31),
  page: list(bits).check(z.minLength(1)),
  topic: list(bits).check(z.minLength(1)),
  borrows: list(bits),
  alone: list(word),
  subject: bits,
  overview: list(bits),
  mention: list(bits),
  vetoes: list(z.strictObject({ id, words: list(word).check(z.minLength(1)), unless: count })),
  lends: count,
  wakes: bits,
  scored: list(bits, 31),
  carried: list(concept, 20),
  named: short,
});

const lexicon = z.strictObject({
  concepts: z.record(concept, z.strictObject({ en: list(short), es: list(short) })),
  stop: z.strictObject({ en: list(short), es: list(short) }),
  joined: list(short, 20),
});

const language = z.enum(['en', 'es']);
/** A note on less than an even chance would do more harm than none. */
const threshold = z.number().check(z.minimum(0.5), z.maximum(1));
const match = z.strictObject({
  phrasings: list(z.strictObject({ fact: id, language, text: z.string().check(z.maxLength(LONG)) }), MOST_WEIGHTS),
  evidence: z.strictObject({
    classes: list(id),
    bias: list(number),
    step: number,
    weights: z.record(z.string().check(z.maxLength(SHORT)), z.string().check(z.regex(/^[A-Za-z0-9.]*$/))),
  }),
  score: z.strictObject({
    coverage: number,
    likeness: number,
    weights: list(number),
    bias: number,
    threshold: z.strictObject({ en: threshold, es: threshold }),
  }),
});

const statement = z.strictObject({
  source: id,
  revision: short,
  paragraphs: list(z.strictObject({ id: short, text })),
});

export const payloadSchema: z.ZodMiniType<Pack> = z.strictObject({
  topic: id,
  edition: count,
  made: day,
  expires: day,
  base: z.strictObject({
    facts: list(fact).check(z.minLength(1)),
    sources: list(source),
    overview: list(id),
    groups: list(z.strictObject({ title: bilingual, facts: list(id) })),
  }),
  gate,
  lexicon,
  match,
  // The statement's own page shows the first one.
  statements: list(statement).check(z.minLength(1)),
});
