import { seeded } from '../eval/evidence-fit.ts';

/** A made fact: phrasings as people might write them. */
export interface MadeFact {
  readonly id: string;
  readonly claims: readonly string[];
}

const PHRASINGS = 10;

/** How many of the lexicon's phrases a fact is about, and how many names of its own it has. */
const SUBJECTS = 5;
const NAMES = 2;

/** Small words between the phrases. */
const LINKS = ['of', 'to', 'with', 'from', 'for', 'after', 'the', 'and', 'now', 'about'];

/**
 * A base of `size` facts with 10 phrasings each, out of the lexicon's phrases, and queries for it. Facts share their
 * phrases with thousands of others, so postings are as long as they get; only their names, put together from halves of
 * the lexicon's words, are seldom. The same each time.
 */
export function generateBase(
  phrases: readonly string[],
  size: number,
): { readonly facts: readonly MadeFact[]; readonly query: () => string } {
  const random = seeded(size);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const words = phrases.filter((phrase) => /^[a-z]{6,}$/.test(phrase));
  const name = () => pick(words).slice(0, 4) + pick(words).slice(-4);
  const sentence = (parts: readonly string[]) =>
    parts
      .map((part) => ({ part, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ part }) => `${pick(LINKS)} ${part}`)
      .join(' ');
  const facts = Array.from({ length: size }, (_, at) => {
    const subjects = Array.from({ length: SUBJECTS }, () => pick(phrases));
    const names = Array.from({ length: NAMES }, name);
    const claims = Array.from({ length: PHRASINGS }, () =>
      sentence([...subjects.filter(() => random() < 0.8), ...names.filter(() => random() < 0.7), pick(phrases)]),
    );
    return { id: `fact-${at}`, claims };
  });
  // A query says a fact in its own way: a phrasing with other matter around it.
  const query = () => sentence([...pick(pick(facts).claims).split(' '), pick(phrases), pick(phrases), name()]);
  return { facts, query };
}
