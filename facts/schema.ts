import { z } from 'zod';

/**
 * The shape of every file of the fact base. All objects are strict: an unknown key is a typing slip until shown otherwise.
 * Messages are written for maintainers who do not program.
 */
const day = z.iso
  .date({ error: 'must be a real day written YYYY-MM-DD, for example 2025-06-13' })
  .meta({ description: 'A day, YYYY-MM-DD.', examples: ['2025-06-13'] });

const text = z.string({ error: 'must be text' }).trim().min(1, { error: 'must not be empty' });
/** A text with a word for editors on what it is, and how one looks. */
const told = (description: string, ...examples: readonly string[]) =>
  text.meta({ description, examples: [...examples] });
const bilingual = (description: string, en: string, es: string) =>
  z.strictObject({ en: told('In English.', en), es: told('In Spanish, our translation.', es) }).meta({ description });
const factId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be lower-case words joined by hyphens, for example help-consulate',
  })
  .meta({ description: 'The fixed name of a fact.', examples: ['help-consulate'] });
const paragraph = z.string().meta({ description: 'A paragraph of the revision, by its name.', examples: ['P2'] });
const name = (description: string, example: string) => z.string().meta({ description, examples: [example] });

const answer = z.strictObject({
  asOf: day.meta({ description: 'The first day for which the answer is known to hold.', examples: ['2025-06-13'] }),
  source: name('The source’s id: a file of facts/sources/.', 'dhcs-25-20'),
  revision: name('The revision of the source, by its letter.', 'A'),
  paragraphs: z
    .array(paragraph)
    .min(1, { error: 'must name at least one paragraph' })
    .meta({ description: 'The paragraphs that the answer rests on; only where the revision may be quoted.' })
    .optional(),
  text: bilingual(
    'The answer: the fact first, plain words, the day, and what is not known.',
    'Not on that day. On June 13, 2025, DHCS said it had received no confirmation.',
    'Hasta ese día, no. El 13 de junio de 2025, DHCS dijo que no había recibido confirmación.',
  ),
  quotation: z
    .strictObject({
      paragraph,
      words: told('Word for word as the paragraph has them.', 'DHCS has not received confirmation'),
    })
    .meta({ description: 'The source’s own words; only where the revision may be quoted.' })
    .optional(),
  overtakenBy: z
    .array(factId)
    .min(1)
    .meta({ description: 'The facts that tell what came after this answer.' })
    .optional(),
});

/** Fewest phrasings a fact may have; five a fact found 76 % of claims in a trial, so eight is a floor, not an aim. */
export const MIN_CLAIMS = { en: 8, es: 4 } as const;
const phrasings = (least: number, example: string) =>
  z
    .array(told('One way to say it.', example))
    .min(least, { error: `must list at least ${least} phrasings of the claim` })
    .meta({ description: 'How people raise the question: true, false, exaggerated, denied or asked.' });

/** `facts/<id>.yaml`. */
export const factSchema = z.strictObject({
  id: factId.meta({ description: 'The file’s name without .yaml; never changed.', examples: ['help-consulate'] }),
  question: bilingual(
    'The question that the fact answers.',
    'Was the sharing confirmed?',
    '¿Se confirmó que se compartieron los datos?',
  ),
  answers: z
    .array(answer)
    .min(1, { error: 'must have at least one answer' })
    .meta({ description: 'Dated answers, oldest first; the card leads with the last.' }),
  claims: z.strictObject({
    en: phrasings(MIN_CLAIMS.en, 'ICE got everyone’s Medi-Cal data.'),
    es: phrasings(MIN_CLAIMS.es, 'La migra ya tiene los datos de Medi-Cal.'),
  }),
});
export type FactFile = z.infer<typeof factSchema>;

const revision = z.strictObject({
  id: name('A letter: A, B, C and so on.', 'D'),
  date: day.meta({ description: 'The day of the revision; see dating.', examples: ['2025-06-13'] }),
  dating: z.enum(['exact', 'after']).meta({
    description: 'exact: published on that day. after: on it or later; the day itself is not known.',
    examples: ['after'],
  }),
  quotable: z.boolean().meta({ description: 'Whether its words may be quoted.', examples: [false] }),
  text: name('The file of facts/sources/ that holds its text.', 'dhcs-25-20.2025-06-13.txt').optional(),
  paragraphs: z
    .record(
      z.string(),
      z
        .int()
        .min(1)
        .meta({ examples: [2] }),
    )
    .meta({ description: 'Which line of the text each paragraph’s name stands for.' })
    .optional(),
});

/** `facts/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  id: factId.meta({ description: 'The file’s name without .yaml.', examples: ['dhcs-25-20'] }),
  publisher: bilingual(
    'Who published it.',
    'California Department of Health Care Services',
    'Departamento de Servicios de Atención Médica de California',
  ),
  publisherShort: told('The short name that cards use.', 'DHCS'),
  number: told('The publisher’s own number for it.', '25-20'),
  title: told('Its title.', 'Statement on the Federal Use of Medi-Cal Data'),
  address: z.url({ protocol: /^https$/, error: 'must be a whole https address' }).meta({
    description: 'Today’s page, where readers can check.',
    examples: ['https://www.dhcs.ca.gov/page.aspx'],
  }),
  lastChecked: day.meta({ description: 'The last day on which the newest revision was the page’s text.' }),
  reviewBy: day.meta({ description: 'From the day after it, cards say that a check is due.' }),
  revisions: z.array(revision).min(1).meta({ description: 'What is known of the page’s text, oldest first.' }),
});
export type SourceFile = z.infer<typeof sourceSchema>;

const words = z.array(text).min(1);
/** A word that the gate looks for. Without a letter it would be found everywhere, and with = and no capital in any capitals. */
const sought = text.regex(/[\p{L}\p{N}]/u, { error: 'must hold a letter, for example shar*' }).regex(/^[^=]|\p{Lu}/u, {
  error: 'must hold a capital after the =, which stands for “in just these capitals”, for example =ICE',
});
const soughtWords = z.array(sought).min(1);

const classNames = (description: string, ...examples: readonly string[]) =>
  z.array(z.string()).meta({ description, examples: [`[${examples.join(', ')}]`] });
const roles = z
  .strictObject({
    subject: name('The class of what the topic is about; a passage may borrow it from its neighbours.', 'programme'),
    lends: classNames('One of these stands right before a passage that its neighbours alone explain.', 'programme'),
    wakes: classNames(
      'One of these stands in every passage that can have a note, or right before it.',
      'programme',
      'health',
    ).min(1, {
      error: 'must name at least one class',
    }),
    scored: classNames('The classes that the score counts, in the order of its weights.', 'programme', 'data'),
    carried: classNames('The concepts that a passage takes from its neighbours.', 'medicaid', 'data'),
    named: told('The subject by its best-known name.', 'Medi-Cal'),
  })
  .meta({ description: 'What the engine does with the classes.' });

/** `facts/topic.yaml`: what the gate looks for. */
export const topicSchema = z.strictObject({
  trigger: soughtWords,
  classes: z.record(z.string(), z.strictObject({ says: text, words: soughtWords })),
  roles,
  page: z.array(z.array(z.string()).min(1)).min(1),
  topic: z.array(z.array(z.string()).min(1)).min(1),
  borrows: z.array(z.array(z.string()).min(1)),
  alone: z.array(sought),
  overview: z.array(z.array(z.string()).min(1)).min(1),
  mention: z.array(z.array(z.string()).min(1)).min(1),
  vetoes: z.array(
    z.strictObject({ id: factId, says: text, words: soughtWords, unless: z.array(z.string()).optional() }),
  ),
  overviewFacts: z.array(factId).min(1),
  groups: z
    .array(
      z.strictObject({
        title: bilingual('What the group’s facts are about.', 'Help and care', 'Ayuda y atención médica'),
        facts: z.array(factId).min(1),
      }),
    )
    .min(1)
    .meta({ description: 'Every fact once, sorted for those who browse the whole base.' }),
});
export type TopicFile = z.infer<typeof topicSchema>;

/** `facts/lexicon.yaml`: words that mean the same to the matcher. */
export const lexiconSchema = z.strictObject({
  concepts: z.record(
    z.string().regex(/^[a-z]+$/),
    z.strictObject({ says: text, en: z.array(text), es: z.array(text) }),
  ),
  stop: z.strictObject({ en: words, es: words }),
  joined: z
    .array(text)
    .meta({ description: 'Names of several words that a hashtag may write as one.', examples: ['[medi-cal]'] }),
});
export type LexiconFile = z.infer<typeof lexiconSchema>;
