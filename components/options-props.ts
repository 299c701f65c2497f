import type { Settings } from '../core/settings.ts';
import type { Strings } from './strings.ts';

/** What every part of the options page gets. */
export interface OptionsPartProps {
  readonly strings: Strings;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}
