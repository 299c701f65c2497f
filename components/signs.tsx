import type { Settings } from '../core/settings.ts';
import type { Strings } from './strings.ts';

type Sign = Exclude<Settings['mark'], 'none'>;

/** One stroke drawing each, in a field of 16, calm and told apart by its outline alone. */
const DRAWN: Readonly<Record<Sign, string>> = {
  leaf: 'M3 13C2.5 6.5 6 3 13.2 2.8 13.6 9.5 10 13 5 12.2M3 13.6C4.8 10 7 7.8 9.8 6.2',
  sun: 'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6M8 1.4v1.4M8 13.2v1.4M1.4 8h1.4M13.2 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M3.3 12.7l1-1M11.7 4.3l1-1',
  wave: 'M1.5 5.6c2.2-2.2 4.2-2.2 6.5 0s4.3 2.2 6.5 0M1.5 10.4c2.2-2.2 4.2-2.2 6.5 0s4.3 2.2 6.5 0',
  star: 'M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z',
  key: 'M8.3 7.4a3.1 3.1 0 1 0 0 .1M8.3 7.6h6.2M12.2 7.6v2.8M14.5 7.6v1.8',
  boat: 'M2 10.6h12l-1.9 3.2H4.2zM7.6 10.4V2.2c2.6 1.2 4.4 3.4 5 6.4H7.6',
  bird: 'M1.5 4.6C4.6 3 6.8 4.6 8 8.4c1.2-3.8 3.4-5.4 6.5-3.8-2.6.6-4 2.6-4.6 5.8-.5 1.6-1.1 2.4-1.9 2.8-.8-.4-1.4-1.2-1.9-2.8C5.5 7.2 4.1 5.2 1.5 4.6z',
  hill: 'M1.2 13.2L5.8 5.4l3 5 1.8-2.8 4.2 5.6zM11.4 2.6a1.3 1.3 0 1 1 0 2.6a1.3 1.3 0 1 1 0-2.6',
};

/** Props of {@link SignDrawing}. */
export interface SignDrawingProps {
  readonly sign: Settings['mark'];
  readonly strings: Pick<Strings, 'yourSign' | 'signs'>;
}

/**
 * The sign that the person chose, which a page that imitates our pill cannot know. Nothing where none was chosen. It is
 * told to screen readers too: whoever does not see it must be able to miss it.
 */
export function SignDrawing({ sign, strings }: SignDrawingProps) {
  if (sign === 'none') return null;
  return (
    <svg
      class="fn-sign"
      viewBox="0 0 16 16"
      width="18"
      height="18"
      role="img"
      aria-label={strings.yourSign(strings.signs[sign])}
      data-part="sign"
      data-sign={sign}
    >
      <path
        d={DRAWN[sign]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
