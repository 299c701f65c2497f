import { namingSubject } from './claims-check.ts';
import type { Matcher } from './match.ts';
import type { Span } from './sentences.ts';
import type { FactId } from './types.ts';

/** Most words that are weighed, each by a match of its own of about 0.3 ms. */
const MOST_WORDS = 60;

/** A word counts where leaving it out costs the note at least this share of what its most telling word does. */
const TELLING = 0.25;

/** Log-odds are kept within this, either way, so that one word does not outshine all others. */
const SURE = 20;

/**
 * The words of a claim that spoke for its note, by their place, neighbours joined: those without which the note would
 * be clearly less sure. Empty where no single word is telling.
 */
export function tellingWords(matcher: Matcher, text: string, fact: FactId): Span[] {
  const words = wordsWithPlaces(text).slice(0, MOST_WORDS);
  const sureness = (claim: string) => {
    // Or leaving out the subject's name would shut the gate on all other words.
    const { candidates } = matcher.match(namingSubject(matcher, claim));
    const chance = candidates.find((candidate) => candidate.fact === fact)?.chance ?? 0;
    return Math.min(Math.max(Math.log(chance / (1 - chance)), -SURE), SURE);
  };
  const whole = sureness(text);
  const costs = words.map(({ start, end }) => whole - sureness(`${text.slice(0, start)} ${text.slice(end)}`));
  const most = Math.max(...costs, 0);
  if (most <= 0) return [];
  const spans: Span[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (costs[at]! < most * TELLING) continue;
    const last = spans.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

/** Words by their place; one with hyphens or apostrophes inside is one word, as people see it. */
function wordsWithPlaces(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
