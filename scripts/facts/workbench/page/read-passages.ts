import type { Match, Matcher } from '../../../../core/match.ts';
import { type BlockText, passagesOf } from '../../../../core/passages.ts';
import { sentencesOf } from '../../../../core/sentences.ts';

/** One passage as the engine judged it. */
export interface SeenPassage {
  readonly text: string;
  /** The block it stands in, by its place. */
  readonly block: number;
  /** What the engine was given as its surroundings. */
  readonly context: string;
  readonly match: Match;
  /** Whether it has a note on a page; a block read as a whole asks for more than the threshold. */
  readonly noted: boolean;
  /** True for a whole block that was tried because none of its sentences had a note. */
  readonly whole: boolean;
}

/** Reads blocks as the extension does, and keeps every judgement on the way, not only those that bring a note. */
export function readPassages(matcher: Matcher, blocks: readonly BlockText[]): SeenPassage[] {
  return blocks.flatMap((block, place) => {
    const asked: { text: string; context: string; match: Match }[] = [];
    const listening: Matcher = {
      ...matcher,
      match(text, context = '', nearest) {
        const match = matcher.match(text, context, nearest);
        asked.push({ text, context, match });
        return match;
      },
    };
    const noted = new Set(passagesOf(listening, block).noted.map(({ match }) => match));
    const sentences = sentencesOf(block.text).length;
    return asked.map((one, at) => ({ ...one, block: place, noted: noted.has(one.match), whole: at >= sentences }));
  });
}
