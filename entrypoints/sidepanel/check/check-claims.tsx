import { useEffect, useState } from 'preact/hooks';
import { CheckBox } from '../../../components/check-box.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { stringsFor } from '../../../components/strings.ts';
import { claimsOfCsv } from '../../../core/claims-csv.ts';
import { type ClaimList, listOfLines } from '../../../core/claims-list.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { CheckText } from './check-text.tsx';
import { NoteWhole } from './note-whole.tsx';
import { RunList } from './run-list.tsx';

/** Milliseconds without a keystroke after which a text is checked: longer than typing pauses, shorter than patience. */
const REST = 250;

/** Props of {@link CheckClaims}. */
export interface CheckClaimsProps {
  readonly language: Language;
  /** A claim that was handed over; another one replaces what stands there. */
  readonly given?: { readonly text: string };
}

/** The whole of checking: what goes in, what comes out, and one note opened from it. For the panel and the popup. */
export function CheckClaims({ language, given }: CheckClaimsProps) {
  const [text, setText] = useState(given?.text ?? '');
  const [checked, setChecked] = useState(text);
  const [list, setList] = useState<ClaimList>();
  const [opened, setOpened] = useState<FactId>();
  const [unreadable, setUnreadable] = useState(false);
  const strings = stringsFor(language);

  useEffect(() => {
    if (!given) return;
    setText(given.text);
    setChecked(given.text);
    setList(undefined);
    setOpened(undefined);
  }, [given]);
  useEffect(() => {
    const timer = setTimeout(() => setChecked(text), REST);
    return () => clearTimeout(timer);
  }, [text]);

  async function openFile(file: File) {
    const whole = await file.text().catch(() => undefined);
    const readable = whole !== undefined && !whole.includes('\0');
    setUnreadable(!readable);
    if (readable) setList(/\.[ct]sv$/i.test(file.name) ? claimsOfCsv(whole) : listOfLines(whole));
  }

  return (
    <>
      {opened && (
        <div data-part="opened">
          <IconButton label={strings.back} icon="left" part="back" onClick={() => setOpened(undefined)} />
          <NoteWhole fact={opened} language={language} onOpenFact={setOpened} />
        </div>
      )}
      {/* Kept while a note is open over it: a list goes on, and "back" finds all as it was. */}
      <div hidden={opened !== undefined}>
        <CheckBox
          strings={strings}
          text={text}
          onText={(typed) => {
            setText(typed);
            setList(undefined);
          }}
          onList={(lines) => setList(listOfLines(lines))}
          onFile={(file) => void openFile(file)}
        />
        {unreadable && (
          <p class="fn-overdue" role="alert">
            {strings.listUnreadable}
          </p>
        )}
        {list ? (
          <div class="fn-checked">
            <RunList language={language} list={list} onClose={() => setList(undefined)} onOpenFact={setOpened} />
          </div>
        ) : (
          checked.trim() && <CheckText key={checked} language={language} text={checked} onOpenFact={setOpened} />
        )}
      </div>
    </>
  );
}
