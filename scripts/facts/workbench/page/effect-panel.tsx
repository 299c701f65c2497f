import type { Outcome } from '../../../evaluation/outcome.ts';
import { type Answered, effectOf, type Shift, tally } from './trial.ts';
import type { EvaluationText } from './workbench-data.ts';

export interface EffectPanelProps {
  readonly texts: readonly EvaluationText[];
  /** With the phrasings as they stand in the files; undefined while they are being answered. */
  readonly before: readonly Answered[] | undefined;
  /** With those that are tried; undefined while they are being answered. */
  readonly after: readonly Answered[] | undefined;
  readonly changed: boolean;
  /** Passages of the text at hand that now have another note, or none, or one at last. */
  readonly passages: readonly { readonly text: string; readonly before: string; readonly after: string }[];
}

const NAMES: readonly (readonly [Outcome, string])[] = [
  ['right', 'right'],
  ['wrong', 'wrong note'],
  ['missed', 'missed'],
  ['unbidden', 'false note'],
  ['silent', 'rightly silent'],
];

/** What the tried phrasings do: to the text at hand, and to the whole evaluation. */
export function EffectPanel({ texts, before, after, changed, passages }: EffectPanelProps) {
  return (
    <section class="wb-panel" aria-label="Effect" aria-busy={!after || !before}>
      <h2>What it does</h2>
      {!changed && (
        <p class="fn-muted">Change a phrasing, and see here what it does. The figures are those of the files.</p>
      )}
      {changed && (
        <>
          <h3>To this text</h3>
          {passages.length === 0 && <p>No passage changes.</p>}
          <ul class="wb-shifts">
            {passages.map(({ text, before: was, after: is }) => (
              <li key={text}>
                {text}
                <span class="wb-standing">
                  {was} → {is}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>To the evaluation</h3>
      {before && after ? (
        <Evaluation texts={texts} before={before} after={after} changed={changed} />
      ) : (
        <p role="status">Answering {texts.length} texts …</p>
      )}
      <p class="fn-muted">
        The fitted weights stay as they are here; npm run eval -- --fit learns from new phrasings, and may do more.
      </p>
    </section>
  );
}

function Evaluation({
  texts,
  before,
  after,
  changed,
}: Required<Omit<EffectPanelProps, 'passages'>> & { before: readonly Answered[]; after: readonly Answered[] }) {
  const splits = (['dev', 'test'] as const).map((split) => {
    const own = (answers: readonly Answered[]) => answers.filter((_, at) => texts[at]!.split === split);
    return { split, before: tally(own(before)), after: tally(own(after)) };
  });
  const all = effectOf(texts, before, after);
  // The test half is for counting alone: whoever reads its texts writes phrasings to them, and it judges no more.
  const dev = (shifts: readonly Shift[]) => shifts.filter(({ text }) => text.split === 'dev');
  return (
    <>
      <table class="wb-figures">
        <thead>
          <tr>
            <td />
            {splits.map(({ split }) => (
              <th key={split} scope="col">
                {split}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NAMES.map(([result, name]) => (
            <tr key={result}>
              <th scope="row">{name}</th>
              {splits.map(({ split, before: was, after: is }) => (
                <td key={split} class="wb-number" data-figure={`${split} ${result}`}>
                  {is[result]}
                  {was[result] !== is[result] && <small> (was {was[result]})</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {changed && (
        <>
          <Shifts title="Better" shifts={dev(all.better)} />
          <Shifts title="Worse" shifts={dev(all.worse)} />
          <Shifts title="Another note, as good or bad" shifts={dev(all.other)} />
        </>
      )}
    </>
  );
}

const shownAs = ({ shown, score }: Answered) => (shown ? `${shown} ${score.toFixed(2)}` : 'no note');

function Shifts({ title, shifts }: { readonly title: string; readonly shifts: readonly Shift[] }) {
  return (
    <>
      <h4>
        {title} (dev): {shifts.length}
      </h4>
      <ul class="wb-shifts" data-shifts={title}>
        {shifts.map(({ text, before, after }) => (
          <li key={text.id}>
            {text.text}
            <span class="wb-standing">
              wanted {text.fact ?? 'no note'}; {shownAs(before)} → {shownAs(after)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
