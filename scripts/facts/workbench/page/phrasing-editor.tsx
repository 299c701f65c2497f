import type { Language } from '../../../../core/types.ts';
import type { TriedPhrasings } from './trial.ts';
import type { WorkbenchFact } from './workbench-data.ts';

export interface PhrasingEditorProps {
  readonly facts: readonly WorkbenchFact[];
  readonly tried: TriedPhrasings;
  /** Whether they differ from what stands in the file. */
  readonly changed: boolean;
  readonly onTry: (tried: TriedPhrasings) => void;
  readonly onPick: (fact: string) => void;
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Spanish'],
];

/** A phrasing a line; blank lines are left out. */
export const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** What YAML reads as a text without quotation marks: no sign of its own in it, and more than one word. */
const PLAIN = /^[\p{L}\p{N}¿¡][^:#]* [^:#]*$/u;

/** As `facts/<id>.yaml` has them. */
export const yamlOf = ({ claims }: TriedPhrasings) =>
  [
    'claims:',
    ...LANGUAGES.flatMap(([language]) => [
      `  ${language}:`,
      ...claims[language].map((claim) => `    - ${PLAIN.test(claim) ? claim : JSON.stringify(claim)}`),
    ]),
  ].join('\n');

/** One fact's phrasings, to be changed and tried. Nothing is written: the file's lines are shown, to be copied. */
export function PhrasingEditor({ facts, tried, changed, onTry, onPick }: PhrasingEditorProps) {
  const fact = facts.find(({ id }) => id === tried.fact)!;
  return (
    <section class="wb-panel" aria-label="Phrasings">
      <h2>Phrasings</h2>
      <label class="wb-field">
        <span class="fn-label">Fact</span>
        <select value={tried.fact} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
          {facts.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <p class="fn-muted">{fact.question}</p>
      {LANGUAGES.map(([language, name]) => (
        <label class="wb-field" key={`${tried.fact} ${language}`}>
          <span class="fn-label">{name}, one a line</span>
          <textarea
            rows={language === 'en' ? 10 : 6}
            lang={language}
            spellcheck={false}
            data-claims={language}
            defaultValue={tried.claims[language].join('\n')}
            onInput={({ currentTarget }) =>
              onTry({ ...tried, claims: { ...tried.claims, [language]: linesOf(currentTarget.value) } })
            }
          />
        </label>
      ))}
      {changed && (
        <details>
          <summary>The lines for facts/{tried.fact}.yaml</summary>
          <pre class="wb-explained" data-part="yaml">
            {yamlOf(tried)}
          </pre>
          <button type="button" class="fn-act fn-act-strong" onClick={() => onPick(tried.fact)}>
            Back to what stands in the file
          </button>
        </details>
      )}
    </section>
  );
}
