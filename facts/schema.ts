import { z } from 'zod';

/**
 * The shape of every file of the fact base. All objects are strict: an unknown key is a typing slip until shown otherwise.
 * Messages are written for maintainers who do not program.
 */
const REAL_DAY = 'must be a real day written YYYY-MM-DD, for example 2025-06-13';
const day = z
  .string({ error: REAL_DAY })
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text), { error: REAL_DAY });

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const text = z.string({ error: 'must be text' }).trim().min(1, { error: 'must not be empty' });
const bilingual = z.strictObject({ en: text, es: text });
const factId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be lower-case words joined by hyphens, for example help-consulate',
});

const answer = z.strictObject({
  asOf: day,
  source: z.string(),
  revision: z.string(),
  paragraphs: z.array(z.string()).min(1, { error: 'must name at least one paragraph' }).optional(),
  text: bilingual,
  quotation: z.strictObject({ paragraph: z.string(), words: text }).optional(),
  overtakenBy: z.array(factId).min(1).optional(),
});

/** Fewest phrasings a fact may have; five a fact found 76 % of claims in a trial, so eight is a floor, not an aim. */
export const MIN_CLAIMS = { en: 8, es: 4 } as const;
const phrasings = (least: number) =>
  z.array(text).min(least, { error: `must list at least ${least} phrasings of the claim` });

/** `facts/<id>.yaml`. */
export const factSchema = z.strictObject({
  id: factId,
  question: bilingual,
  answers: z.array(answer).min(1, { error: 'must have at least one answer' }),
  claims: z.strictObject({ en: phrasings(MIN_CLAIMS.en), es: phrasings(MIN_CLAIMS.es) }),
});
export type FactFile = z.infer<typeof factSchema>;

const revision = z.strictObject({
  id: z.string(),
  date: day,
  dating: z.enum(['exact', 'after']),
  quotable: z.boolean(),
  text: z.string().optional(),
  paragraphs: z.record(z.string(), z.int().min(1)).optional(),
});

/** `facts/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  id: factId,
  publisher: bilingual,
  publisherShort: text,
  number: text,
  title: text,
  address: z.url({ protocol: /^https$/, error: 'must be a whole https address' }),
  lastChecked: day,
  reviewBy: day,
  revisions: z.array(revision).min(1),
});
export type SourceFile = z.infer<typeof sourceSchema>;

const words = z.array(text).min(1);

/** `facts/topic.yaml`: what the gate looks for. */
export const topicSchema = z.strictObject({
  trigger: words,
  classes: z.record(z.string(), z.strictObject({ says: text, words })),
  page: z.array(z.array(z.string()).min(1)).min(1),
  topic: z.array(z.array(z.string()).min(1)).min(1),
  borrows: z.array(z.array(z.string()).min(1)),
  alone: z.array(text),
  overview: z.array(z.array(z.string()).min(1)).min(1),
  mention: z.array(z.array(z.string()).min(1)).min(1),
  vetoes: z.array(z.strictObject({ id: factId, says: text, words, unless: z.array(z.string()).optional() })),
  overviewFacts: z.array(factId).min(1),
  groups: z.array(z.strictObject({ title: bilingual, facts: z.array(factId).min(1) })).min(1),
});
export type TopicFile = z.infer<typeof topicSchema>;

/** `facts/lexicon.yaml`: words that mean the same to the matcher. */
export const lexiconSchema = z.strictObject({
  concepts: z.record(
    z.string().regex(/^[a-z]+$/),
    z.strictObject({ says: text, en: z.array(text), es: z.array(text) }),
  ),
  stop: z.strictObject({ en: words, es: words }),
});
export type LexiconFile = z.infer<typeof lexiconSchema>;
