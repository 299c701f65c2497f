import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckBox } from '../../../components/check-box.tsx';
import { PanelCard } from '../../../components/panel-card.tsx';
import { stringsFor } from '../../../components/strings.ts';
import { cardView } from '../../../core/card-view.ts';
import { claimsOfCsv } from '../../../core/claims-csv.ts';
import { type ClaimList, listOfLines } from '../../../core/claims-list.ts';
import { today } from '../../../core/today.ts';
import type { FactId, Language } from '../../../core/types.ts';
import { openStatement } from '../../../platform/open-statement.ts';
import { base } from '../facts.ts';
import { NoteTools } from '../note-tools.tsx';
import { CheckText } from './check-text.tsx';
import { RunList } from './run-list.tsx';

/** Milliseconds without a keystroke after which a text is checked: longer than typing pauses, shorter than patience. */
const REST = 250;

/** Props of {@link CheckClaims}. */
export interface CheckClaimsProps {
  readonly language: Language;
  /** A claim that was handed over; another one replaces what stands there. */
  readonly given?: { readonly text: string };
  /** Takes a text to the side panel; in the popup, which cannot open files and closes at any press elsewhere. */
  readonly onPanel?: (text: string) => void;
}

/** The whole of checking: what goes in, what comes out, and one note opened from it. For the panel and the popup. */
export function CheckClaims({ language, given, onPanel }: CheckClaimsProps) {
  const [text, setText] = useState(given?.text ?? '');
  const [checked, setChecked] = useState(text);
  const [list, setList] = useState<ClaimList>();
  const [opened, setOpened] = useState<FactId>();
  const [unreadable, setUnreadable] = useState(false);
  const [said, setSaid] = useState('');
  /** What the keyboard was on as a note was opened; it is put back there. */
  const opener = useRef<HTMLElement>(null);
  const strings = stringsFor(language);

  const open = (fact: FactId) => {
    if (!opened) opener.current = document.activeElement as HTMLElement;
    setOpened(fact);
  };
  useEffect(() => {
    if (!opened) opener.current?.focus();
  }, [opened]);

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
        <PanelCard
          view={cardView(base, opened, { language, today: today() })}
          onBack={() => setOpened(undefined)}
          onOpenFact={setOpened}
          onOpenStatement={() => void openStatement(opened)}
        >
          <NoteTools fact={opened} language={language} />
        </PanelCard>
      )}
      {/* Kept while a note is open over it: a list goes on, and "back" finds all as it was. */}
      <div hidden={opened !== undefined}>
        <CheckBox
          strings={strings}
          text={text}
          onText={(typed) => {
            setText(typed);
            setList(undefined);
            // What is said anew is read out even where it is the same.
            setSaid('');
          }}
          onList={(lines) => setList(listOfLines(lines))}
          onFile={onPanel ? undefined : (file) => void openFile(file)}
          onPanel={onPanel && (() => onPanel(text))}
        />
        {unreadable && (
          <p class="fn-overdue" role="alert">
            {strings.listUnreadable}
          </p>
        )}
        {/* It stands here before there is anything to say: screen readers miss what a region is born with. */}
        <p class="fn-hidden" role="status" data-part="said">
          {said}
        </p>
        {list ? (
          <div class="fn-checked">
            <RunList language={language} list={list} onClose={() => setList(undefined)} onOpenFact={open} />
          </div>
        ) : (
          checked.trim() && (
            <CheckText key={checked} language={language} text={checked} onSay={setSaid} onOpenFact={open} />
          )
        )}
      </div>
    </>
  );
}
