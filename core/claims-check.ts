import type { Match, Matcher } from './match.ts';
import { UTTERANCE } from './passages.ts';
import { type Span, sentencesOf } from './sentences.ts';
import type { FactId } from './types.ts';

/**
 * How a claim came out.
 * `note`: a note answers it, as it would on a page. `if-subject`: the claim does not name the topic's subject; a
 * note answers it if that is what it is about, which only the person who asks can know. `none`: no checked note fits.
 */
export type ClaimOutcome = 'note' | 'if-subject' | 'none';

/** One claim of a checked text, by its place in it. */
export interface CheckedClaim extends Span {
  readonly text: string;
  readonly outcome: ClaimOutcome;
  /** The note that answers it; undefined where none fits. */
  readonly fact?: FactId;
  /** Other notes whose question comes near, best first, at most {@link MOST_OTHERS}. */
  readonly others: readonly FactId[];
  /** The match that decided, for what in the claim spoke for the note. */
  readonly match: Match;
}

/** As many other notes as a person can weigh at a glance. */
const MOST_OTHERS = 3;

/**
 * Probability from which another note is worth naming, 0 to 1. On the `dev` claims half of those from here on were named
 * by the claim's editors as well; from 0.05 on two in five, from 0.02 on one in three.
 */
const OTHER_CHANCE = 0.1;

/**
 * Score from which a claim without the subject's name has a note under the condition that it is about the subject. Under
 * that condition 9 of 13 such `dev` claims, read without what stands around them, get the right note and none a wrong
 * one; but so do 14 of 220 texts about other matters. So it is never shown without its condition.
 */
const IF_SCORE = 0.8;

/** A claim as it is read where it may not name the topic's subject. */
export const namingSubject = ({ topic }: Matcher, claim: string): string => `${topic.named}: ${claim}`;

/** Longest text that is checked as a whole, in UTF-16 units: a thread of forty posts, about 60 ms of work. */
export const MAX_CHECKED = 12_000;

/** Decides on one claim. `context` is what its neighbours say; from there only the subject may be borrowed. */
export function checkClaim(matcher: Matcher, text: string, context = ''): Omit<CheckedClaim, keyof Span> {
  const plain = matcher.match(text, context);
  if (plain.fact) return { text, outcome: 'note', fact: plain.fact, others: othersOf(plain), match: plain };
  // A veto says that the words mean something else; where the gate let the claim through, the matcher has spoken.
  if (plain.gate.veto || plain.reading) return { text, outcome: 'none', others: othersOf(plain), match: plain };
  const named = matcher.match(namingSubject(matcher, text));
  if (named.fact && named.score >= IF_SCORE)
    return { text, outcome: 'if-subject', fact: named.fact, others: othersOf(named), match: named };
  return { text, outcome: 'none', others: [], match: plain };
}

function othersOf({ fact, candidates }: Match): FactId[] {
  return candidates
    .filter((candidate) => candidate.fact !== fact && candidate.chance >= OTHER_CHANCE)
    .slice(0, MOST_OTHERS)
    .map((candidate) => candidate.fact);
}

/**
 * Splits a post, a comment or a whole thread into its claims and decides on each: a sentence is a claim, and a paragraph
 * of up to {@link UTTERANCE} characters of which no sentence has a note is tried as one. Empty text has no claims; of
 * very long text the first {@link MAX_CHECKED} characters are read.
 */
export function checkText(matcher: Matcher, whole: string): CheckedClaim[] {
  const text = whole.slice(0, MAX_CHECKED);
  const claims: CheckedClaim[] = [];
  // The first paragraph is what a thread is about, as a heading is for a page.
  const opening = paragraphsOf(text)[0];
  const heading = opening ? text.slice(opening.start, Math.min(opening.end, opening.start + UTTERANCE)) : '';
  for (const paragraph of paragraphsOf(text)) {
    const block = text.slice(paragraph.start, paragraph.end);
    const short = block.length <= UTTERANCE;
    const context = `${heading}. ${short ? block : ''}`;
    const sentences = sentencesOf(block);
    const checked = sentences.map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      ...checkClaim(matcher, block.slice(start, end), context),
    }));
    const together =
      short && sentences.length > 1 && checked.every(({ outcome }) => outcome === 'none')
        ? checkClaim(matcher, block, heading)
        : undefined;
    if (together?.fact) claims.push({ ...paragraph, ...together });
    else claims.push(...checked);
  }
  return claims;
}

/** The paragraphs of a pasted text, by their place, white space around them left out; a line break parts them. */
function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\s][^\n]*/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}

/**
 * The general note that stands nearest to a claim that no note fits: the best-ranked of the overview's, else the one
 * that says what the statement is.
 */
export function nearestGeneral({ match }: Pick<CheckedClaim, 'match'>, overview: readonly FactId[]): FactId {
  const ranked = match.candidates.find(({ fact }) => overview.includes(fact));
  return ranked?.fact ?? overview[1] ?? overview[0]!;
}
