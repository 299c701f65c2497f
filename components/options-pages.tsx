import type { Settings } from '../core/settings.ts';
import { Choice } from './choice.tsx';
import type { OptionsPartProps } from './options-props.ts';
import { Switch } from './switch.tsx';

const APPEAR: readonly Settings['appear'][] = ['open', 'pill', 'nothing'];
const SENSITIVITY: readonly Settings['sensitivity'][] = ['mention', 'claims'];

/** Whether, how and where within a page notes appear. */
export function OptionsPages({ strings, settings, onChange }: OptionsPartProps) {
  return (
    <section>
      <h2>{strings.options.pages}</h2>
      <Switch
        label={strings.options.on}
        detail={strings.options.onDetail}
        on={settings.on}
        onChange={(on) => onChange({ on })}
      />
      <Choice
        legend={strings.options.appear}
        value={settings.appear}
        onChoose={(appear) => onChange({ appear })}
        options={APPEAR.map((value) => ({
          value,
          label: strings.appearChoice[value],
          detail: strings.appearDetail[value],
        }))}
      />
      <Switch
        label={strings.options.discreet}
        detail={strings.options.discreetDetail}
        on={settings.discreet}
        onChange={(discreet) => onChange({ discreet })}
      />
      <Choice
        legend={strings.options.sensitivity}
        value={settings.sensitivity}
        onChoose={(sensitivity) => onChange({ sensitivity })}
        options={SENSITIVITY.map((value) => ({ value, label: strings.sensitivityChoice[value] }))}
      />
    </section>
  );
}
