import type { ComponentChildren } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';

/** Props of {@link Surface}. */
export interface SurfaceProps {
  readonly language: Language;
  /** Undefined: as the system has it. */
  readonly theme?: 'light' | 'dark';
  /** The person's own size of type, in per cent of the designed one. */
  readonly textSize?: Settings['textSize'];
  readonly children: ComponentChildren;
}

/** The root of everything drawn: carries the tokens, the theme, the language and the direction. Wrap once a mount. */
export function Surface({ language, theme, textSize = 100, children }: SurfaceProps) {
  return (
    <div class="fn" lang={language} dir="ltr" data-theme={theme} style={`--fn-scale: ${textSize / 100}`}>
      {children}
    </div>
  );
}
