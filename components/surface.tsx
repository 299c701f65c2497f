import type { ComponentChildren } from 'preact';
import type { Language } from '../core/types.ts';

/** Props of {@link Surface}. */
export interface SurfaceProps {
  readonly language: Language;
  /** Undefined: as the system has it. */
  readonly theme?: 'light' | 'dark';
  readonly children: ComponentChildren;
}

/** The root of everything drawn: carries the tokens, the theme, the language and the direction. Wrap once a mount. */
export function Surface({ language, theme, children }: SurfaceProps) {
  return (
    <div class="fn" lang={language} dir="ltr" data-theme={theme}>
      {children}
    </div>
  );
}
