import type { SeenPassage } from './read-passages.ts';

export interface PassageListProps {
  readonly passages: readonly SeenPassage[];
  readonly chosen: SeenPassage | undefined;
  readonly onChoose: (passage: SeenPassage) => void;
}

/** What stands beside a passage: its note, its best candidate, or how far the gate let it. */
export function standingOf({ match, noted, whole }: SeenPassage): string {
  const { gate, candidates, fact, score } = match;
  if (noted) return `${fact} ${score.toFixed(2)}`;
  if (gate.veto) return `veto ${gate.veto}`;
  if (gate.tier === 'none') return 'not on the topic';
  if (gate.tier === 'mention') return 'a mention only';
  const best = candidates[0];
  if (whole && fact) return `as a whole: ${fact} ${score.toFixed(2)}, too low for a whole`;
  return best ? `no note; best ${best.fact} ${best.score.toFixed(2)}` : 'no note; nothing like it';
}

/** Whether the gate let a passage through. */
export const isOnTopic = ({ match: { gate } }: SeenPassage) => gate.tier === 'topic' || gate.tier === 'overview';

const lookOf = (passage: SeenPassage) => (passage.noted ? 'noted' : isOnTopic(passage) ? 'gated' : 'off');

/** The text's passages in order, each with its standing; choosing one shows why. */
export function PassageList({ passages, chosen, onChoose }: PassageListProps) {
  return (
    <ol class="wb-passages">
      {passages.map((passage, at) => (
        <li key={`${at} ${passage.text}`} class={passages[at - 1]?.block === passage.block ? '' : 'wb-block'}>
          <button
            type="button"
            class={`wb-passage wb-${lookOf(passage)}`}
            data-fact={passage.noted ? passage.match.fact : undefined}
            aria-pressed={passage === chosen}
            onClick={() => onChoose(passage)}
          >
            <span class="wb-text">
              {passage.whole ? 'All of it: ' : ''}
              {passage.text}
            </span>
            <span class="wb-standing">{standingOf(passage)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
