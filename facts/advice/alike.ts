import type { Phrasing } from '../../core/match.ts';
import { findingsIn } from '../check/findings.ts';
import type { LoadedBase } from '../load.ts';
import type { Problem } from '../problem.ts';

/**
 * Share of words in common (Dice, 0 to 1) from which two phrasings are too alike: inside a fact one of them teaches the
 * matcher nothing; of two facts, they pull a text both ways.
 */
const TOO_ALIKE = 0.95;

/** Pairs of phrasings that say the same in the same words. Told at the later one. */
export function adviseAlike(facts: LoadedBase['facts'], phrasings: readonly Phrasing[]): readonly Problem[] {
  const sets = phrasings.map(({ text }) => new Set(text.split(' ')));
  const holders = new Map<string, number[]>();
  const fileOf = new Map(facts.map((fact) => [fact.value.id, fact]));
  const problems: Problem[] = [];
  // How many words each earlier phrasing shares with the one in hand.
  const shared = new Uint32Array(phrasings.length);
  for (const [at, words] of sets.entries()) {
    shared.fill(0, 0, at);
    for (const word of words) {
      const others = holders.get(word);
      for (const other of others ?? []) shared[other]!++;
      if (others) others.push(at);
      else holders.set(word, [at]);
    }
    for (let other = 0; other < at; other++) {
      const dice = (2 * shared[other]!) / (words.size + sets[other]!.size);
      if (dice < TOO_ALIKE || phrasings[at]!.language !== phrasings[other]!.language) continue;
      const { found, add } = findingsIn(fileOf.get(phrasings[at]!.fact)!);
      const place = placeOf(phrasings, at);
      const twin = fileOf.get(phrasings[other]!.fact)!;
      const twinPlace = placeOf(phrasings, other);
      add(
        place,
        `this phrasing says nearly the same as ${twin.file}:${twin.lineOf(twinPlace)}, "${claimAt(twin.value, twinPlace)}"`,
        'take one of them out, or say it in other words',
        'Is it true that …? beside They say that …',
        'advice',
      );
      problems.push(...found);
    }
  }
  return problems;
}

type Place = ['claims', 'en' | 'es', number];

/** Where a compiled phrasing stands in its file: phrasings keep the files' order. */
function placeOf(phrasings: readonly Phrasing[], at: number): Place {
  const { fact, language } = phrasings[at]!;
  let start = at;
  while (phrasings[start - 1]?.fact === fact && phrasings[start - 1]!.language === language) start--;
  return ['claims', language, at - start];
}

const claimAt = (fact: LoadedBase['facts'][number]['value'], [, language, at]: Place) => fact.claims[language][at];
