import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { Mark } from './mark.tsx';
import { OptionsFacts, type OptionsFactsProps } from './options-facts.tsx';
import { OptionsLook } from './options-look.tsx';
import { OptionsMoving, type OptionsMovingProps } from './options-moving.tsx';
import { OptionsPages } from './options-pages.tsx';
import { OptionsSites, type OptionsSitesProps } from './options-sites.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link OptionsPage}. */
export interface OptionsPageProps extends Omit<OptionsSitesProps & OptionsMovingProps, 'strings'> {
  readonly language: Language;
  readonly settings: Settings;
  /** A private window: everything is shown and nothing can be changed. */
  readonly inPrivate: boolean;
  /** Undefined until the facts in use are read. */
  readonly facts?: OptionsFactsProps;
  /** What the last change came to, told to screen readers as well. */
  readonly news?: 'saved' | 'notSaved' | 'imported' | 'resetDone' | 'factsTaken' | 'factsBack';
}

/** Every setting. There is no "save": a change holds at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { language, inPrivate, news } = props;
  const strings = stringsFor(language);
  return (
    <main class="fn-options">
      <header>
        <p class="fn-statement-brand">
          <Mark /> {strings.productName}
        </p>
        <h1>{strings.options.title}</h1>
        <p class="fn-muted">{inPrivate ? strings.options.privateWindow : strings.options.lead}</p>
      </header>
      <fieldset class="fn-options-all" disabled={inPrivate}>
        <legend class="fn-hidden">{strings.options.title}</legend>
        <OptionsPages strings={strings} settings={props.settings} onChange={props.onChange} />
        <OptionsSites {...props} strings={strings} />
        <OptionsLook strings={strings} settings={props.settings} language={language} onChange={props.onChange} />
        {props.facts && <OptionsFacts {...props.facts} />}
        <OptionsMoving {...props} strings={strings} />
      </fieldset>
      <p class="fn-muted">{strings.notOfficial}</p>
      <p class="fn-news" role="status">
        {news && <span>{strings.options[news]}</span>}
      </p>
    </main>
  );
}
