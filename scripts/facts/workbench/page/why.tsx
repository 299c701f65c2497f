import { explain } from '../../../../core/explain.ts';
import type { Matcher } from '../../../../core/match.ts';
import type { SeenPassage } from './read-passages.ts';

/** Most candidates that are drawn. */
const CANDIDATES = 5;

/** Why a passage has its note, or none: candidates with their scores, and the engine's own account. */
export function Why({ matcher, passage }: { readonly matcher: Matcher; readonly passage: SeenPassage }) {
  const { match } = passage;
  return (
    <section class="wb-panel" aria-label="Why">
      <h2>Why</h2>
      <p class="wb-quoted">{passage.text}</p>
      {passage.context.replace(/[.\s]/g, '') && <p class="fn-muted">With, around it: {passage.context}</p>}
      {match.candidates.length > 0 && (
        <table class="wb-candidates">
          <caption>Candidates; here a note is shown from {match.needed.toFixed(2)} on</caption>
          <tbody>
            {match.candidates.slice(0, CANDIDATES).map(({ fact, score }) => (
              <tr key={fact}>
                <th scope="row">{fact}</th>
                <td>
                  <meter min={0} max={1} low={match.needed} high={match.needed} optimum={1} value={score} />
                </td>
                <td class="wb-number">{score.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <pre class="wb-explained">{explain(matcher, match)}</pre>
    </section>
  );
}
