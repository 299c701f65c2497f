import { DEFAULTS, type Settings } from '../../core/settings.ts';
import type { Session } from './session.ts';

/** Stores settings as the extension's own pages would, the rest as at first. */
export const withSettings = (session: Session, settings: Partial<Settings>) =>
  session.browser.asExtension(
    `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify({ ...DEFAULTS, ...settings })} }).then(() => 0)`,
  );
