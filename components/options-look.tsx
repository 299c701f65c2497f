import { type Settings, TEXT_SIZES } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { Choice } from './choice.tsx';
import { MarkChoice } from './mark-choice.tsx';
import type { OptionsPartProps } from './options-props.ts';

const HIGHLIGHTS: readonly Settings['highlight'][] = ['tint', 'underline', 'none'];

/** Each language by its own name, as its readers look for it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Props of {@link OptionsLook}. */
export interface OptionsLookProps extends OptionsPartProps {
  readonly language: Language;
}

/** Language, size, marks: how what we draw looks. */
export function OptionsLook({ strings, settings, language, onChange }: OptionsLookProps) {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <section>
      <h2>{strings.options.look}</h2>
      <Choice
        legend={strings.options.language}
        layout="row"
        value={settings.language}
        onChoose={(chosen) => onChange({ language: chosen })}
        options={[
          { value: 'auto', label: strings.languageAuto },
          ...(['en', 'es'] as const).map((value) => ({ value, label: NAMES[value], lang: value })),
        ]}
      />
      <Choice
        legend={strings.options.textSize}
        layout="row"
        value={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
        options={TEXT_SIZES.map((value) => ({ value, label: percent.format(value / 100) }))}
      />
      <Choice
        legend={strings.options.highlight}
        layout="row"
        value={settings.highlight}
        onChoose={(highlight) => onChange({ highlight })}
        options={HIGHLIGHTS.map((value) => ({
          value,
          label: <span class={`fn-sample fn-sample-${value}`}>{strings.highlightChoice[value]}</span>,
        }))}
      />
      <MarkChoice strings={strings} mark={settings.mark} onChoose={(mark) => onChange({ mark })} />
    </section>
  );
}
