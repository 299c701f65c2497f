import { MARKS, type Settings } from '../core/settings.ts';
import { Choice } from './choice.tsx';
import { SignDrawing } from './signs.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link MarkChoice}. */
export interface MarkChoiceProps {
  readonly strings: Strings;
  readonly mark: Settings['mark'];
  readonly onChoose: (mark: Settings['mark']) => void;
}

/** The choice of one's own sign, which a page that imitates our pill cannot know. */
export function MarkChoice({ strings, mark, onChoose }: MarkChoiceProps) {
  return (
    <Choice
      legend={strings.options.mark}
      hint={strings.options.markDetail}
      layout="grid"
      value={mark}
      onChoose={onChoose}
      options={[
        { value: 'none', label: strings.options.markNone },
        ...MARKS.map((value) => ({
          value,
          label: (
            <>
              <span aria-hidden="true">
                <SignDrawing sign={value} strings={strings} />
              </span>
              {strings.signs[value]}
            </>
          ),
        })),
      ]}
    />
  );
}
