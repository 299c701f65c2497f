import { useRef } from 'preact/hooks';
import type { Refusal } from '../core/pack/refusal.ts';
import type { ShelfState } from '../core/pack/shelf.ts';
import type { Day, Language } from '../core/types.ts';
import type { ChangeLine } from './pack-changes.ts';
import { refusalWords } from './pack-refusals.ts';
import { type Strings, stringsFor } from './strings.ts';

/** A file whose facts may be used, if the person says so. */
export interface FactsOffer {
  readonly edition: number;
  readonly made: Day;
  readonly expires: Day;
  readonly changes: readonly ChangeLine[];
}

/** Props of {@link OptionsFacts}. */
export interface OptionsFactsProps {
  readonly language: Language;
  /** Whether the build names a key: without one no file is taken. */
  readonly keyed: boolean;
  /** The edition of the facts that came with the extension. */
  readonly edition: number;
  /** The last day on which a source of the facts in use was checked. */
  readonly checked: Day;
  readonly state: ShelfState;
  /** What became of the file that was chosen: nothing yet, refused, or on offer. */
  readonly refusals: readonly Refusal[];
  readonly offer?: FactsOffer;
  /** Why the file could not be stored, in the browser's words. */
  readonly notStored?: string;
  readonly onFile: (file: File) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** Which facts are in use, and how newer ones are loaded from a file and taken back. */
export function OptionsFacts(props: OptionsFactsProps) {
  const { language, keyed, edition, checked, state, refusals, offer, notStored } = props;
  const strings = stringsFor(language);
  const words = strings.pack;
  const { pack, passedOver, back } = state;
  const first = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes away: the keyboard goes on from the section's head. */
  const andBack = (act: () => void) => () => {
    first.current?.focus();
    act();
  };
  return (
    <section data-part="facts">
      <h2 ref={first} tabIndex={-1}>
        {words.title}
      </h2>
      <div role="status" data-part="in-use">
        <p>
          <strong>{pack ? words.loaded(pack.edition, pack.made) : words.build(edition)}</strong>{' '}
          {words.checked(checked)}
        </p>
        {pack && <p class="fn-muted">{words.until(pack.expires)}</p>}
      </div>
      {passedOver && (
        <Reasons
          lead={passedOver.edition === undefined ? words.passedOverUnread : words.passedOver(passedOver.edition)}
          refusals={passedOver.refusals}
          strings={strings}
        />
      )}
      <p class="fn-muted">{words.lead}</p>
      {keyed ? <p class="fn-muted">{words.reach}</p> : <p data-part="no-key">{words.noKey}</p>}
      <p class="fn-acts">
        {keyed && <FileButton label={words.choose} onFile={props.onFile} />}
        {back !== undefined && (
          <button type="button" class="fn-button" data-part="undo" onClick={andBack(props.onUndo)}>
            {back !== 'build' ? words.backTo(back) : passedOver ? words.remove : words.backToBuild}
          </button>
        )}
      </p>
      <div role="alert">
        {refusals.length > 0 && <Reasons lead={words.refused} refusals={refusals} strings={strings} />}
        {notStored !== undefined && <p class="fn-problem">{words.notStored(notStored)}</p>}
      </div>
      {offer && (
        <Offer {...offer} strings={strings} onTake={andBack(props.onTake)} onCancel={andBack(props.onCancel)} />
      )}
    </section>
  );
}

function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  return (
    <label class="fn-button fn-file">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        data-part="facts-file"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file, made anew, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

interface ReasonsProps {
  readonly lead: string;
  readonly refusals: readonly Refusal[];
  readonly strings: Strings;
}

function Reasons({ lead, refusals, strings }: ReasonsProps) {
  return (
    <div class="fn-problem">
      <p>{lead}</p>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal.code}>{refusalWords(refusal, strings)}</li>
        ))}
      </ul>
    </div>
  );
}

interface OfferProps extends FactsOffer {
  readonly strings: Strings;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

function Offer({ edition, made, expires, changes, strings, onTake, onCancel }: OfferProps) {
  const { pack: words } = strings;
  return (
    <div class="fn-message fn-offer" data-part="offer" role="status">
      <p>
        <strong>{words.offer(edition, made)}</strong>
      </p>
      <p class="fn-muted">{words.until(expires)}</p>
      <h3 class="fn-label">{words.changes}</h3>
      {changes.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {changes.map(({ about, what, warns }) => (
          <li key={`${about} ${what.join()}`} class={warns ? 'fn-overdue' : undefined}>
            <strong>{about}</strong> {what.join('; ')}
          </li>
        ))}
      </ul>
      <p class="fn-acts">
        <button type="button" class="fn-button fn-button-main" onClick={onTake}>
          {words.take}
        </button>
        <button type="button" class="fn-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
