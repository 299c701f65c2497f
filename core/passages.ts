import type { Match, Matcher } from './match.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** A block of page text with what stands around it. */
export interface BlockText {
  readonly text: string;
  /** The heading that the block stands under, empty where there is none. */
  readonly heading: string;
  /** The end of the block before it under the same heading, empty where there is none. */
  readonly before: string;
}

/** A passage that has a note. */
export interface NotedPassage extends Span {
  readonly match: Match;
}

export interface BlockResult {
  readonly noted: readonly NotedPassage[];
  /** True where some passage holds enough of the topic for the overview. */
  readonly overview: boolean;
  /** True where some passage holds anything of it. */
  readonly mention: boolean;
}

/**
 * A block up to this length, in UTF-16 units, is one utterance (a post, a comment, a headline): its sentences explain
 * each other, whichever comes first. In longer ones only what came before explains.
 */
export const UTTERANCE = 480;

/**
 * Score from which a whole utterance has a note though none of its sentences has one: nearly sure, because what no
 * sentence says alone is more often a mood than a claim.
 */
const WHOLE_SCORE = 0.8;

/** Decides, sentence by sentence, which passages of a block have a note. */
export function passagesOf(matcher: Matcher, block: BlockText): BlockResult {
  const sentences = sentencesOf(block.text);
  const whole = block.text.length <= UTTERANCE;
  const noted: NotedPassage[] = [];
  let overview = false;
  let mention = false;
  let before = block.before;
  for (const { start, end } of sentences) {
    const text = block.text.slice(start, end);
    const nearest = `${before}. ${whole ? block.text : ''}`;
    const match = matcher.match(text, `${block.heading}. ${nearest}`, nearest);
    overview ||= match.gate.tier === 'overview';
    mention ||= match.gate.tier !== 'none';
    if (match.fact) noted.push({ start, end, match });
    before = text;
  }
  if (noted.length === 0 && whole && sentences.length > 1) {
    const start = sentences[0]!.start;
    const end = sentences.at(-1)!.end;
    const match = matcher.match(block.text.slice(start, end), block.heading);
    overview ||= match.gate.tier === 'overview';
    if (match.fact && match.score >= WHOLE_SCORE) noted.push({ start, end, match });
  }
  return { noted, overview, mention };
}
