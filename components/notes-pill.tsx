import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { Pill } from './pill.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link NotesPill}. */
export interface NotesPillProps {
  readonly language: Language;
  readonly count: number;
  /** The publisher's short name, for example `DHCS`. */
  readonly publisher: string;
  /** Whether an answer was copied on this page. */
  readonly copied?: boolean;
  /** Whether the card is open. */
  readonly expanded: boolean;
  readonly mark?: Settings['mark'];
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** The pill behind which a page's notes wait. */
export function NotesPill({ language, count, publisher, copied, ...rest }: NotesPillProps) {
  const strings = stringsFor(language);
  const said = (text: string) => (copied ? strings.pillCopied(text) : text);
  return (
    <Pill
      language={language}
      label={said(strings.notes(count))}
      name={said(strings.notesOnPage(count, publisher))}
      {...rest}
    />
  );
}
