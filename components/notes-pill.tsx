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
  /** Whether the card is open. */
  readonly expanded: boolean;
  readonly mark?: Settings['mark'];
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** The pill behind which a page's notes wait. */
export function NotesPill({ language, count, publisher, ...rest }: NotesPillProps) {
  const strings = stringsFor(language);
  return (
    <Pill language={language} label={strings.notes(count)} name={strings.notesOnPage(count, publisher)} {...rest} />
  );
}
