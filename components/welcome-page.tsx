import type { ComponentChildren } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { Choice } from './choice.tsx';
import { Mark } from './mark.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { stringsFor } from './strings.ts';

const APPEAR: readonly Settings['appear'][] = ['open', 'pill', 'nothing'];

/** Props of {@link WelcomePage}. */
export interface WelcomePageProps {
  readonly language: Language;
  readonly settings: Settings;
  readonly inPrivate: boolean;
  /** The last choice could not be stored. */
  readonly notSaved?: boolean;
  /** A card, live: the page leaves room for it. */
  readonly children: ComponentChildren;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onSettings: () => void;
  readonly onDone: () => void;
}

/** One screen, once: what this does, what it reads and never sends, an example, and the three choices that matter. */
export function WelcomePage(props: WelcomePageProps) {
  const { language, settings, inPrivate, onChange } = props;
  const strings = stringsFor(language);
  return (
    <main class="fn-welcome">
      <header>
        <p class="fn-statement-brand">
          <Mark /> {strings.productName}
        </p>
        <h1>{strings.welcome.title}</h1>
        <p class="fn-welcome-what">{strings.welcome.what}</p>
      </header>
      <ul class="fn-promises">
        <li>
          <strong>{strings.welcome.reads}</strong>
          <span>{strings.welcome.readsMore}</span>
        </li>
        <li>
          <strong>{strings.welcome.sends}</strong>
          <span>{strings.welcome.sendsMore}</span>
        </li>
      </ul>
      <section class="fn-example" aria-labelledby="fn-example">
        <h2 class="fn-label" id="fn-example">
          {strings.welcome.example}
        </h2>
        <p class="fn-example-page">
          <mark>{strings.welcome.exampleSentence}</mark>
        </p>
        {/* A stop for the keyboard, or what is below the edge could not be scrolled to. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
        <section class="fn-example-card" tabIndex={0} aria-label={strings.brand}>
          {props.children}
        </section>
      </section>
      <section class="fn-choices" aria-labelledby="fn-choices">
        <h2 id="fn-choices">{strings.welcome.choices}</h2>
        <p class="fn-muted">{inPrivate ? strings.options.privateWindow : strings.welcome.later}</p>
        <fieldset class="fn-options-all" disabled={inPrivate}>
          <legend class="fn-hidden">{strings.welcome.choices}</legend>
          <Choice
            legend={strings.options.appear}
            value={settings.discreet ? 'discreet' : settings.appear}
            onChoose={(chosen) =>
              onChange(chosen === 'discreet' ? { discreet: true } : { discreet: false, appear: chosen })
            }
            options={[
              ...APPEAR.map((value) => ({ value, label: strings.appearChoice[value] })),
              { value: 'discreet' as const, label: strings.options.discreet, detail: strings.options.discreetDetail },
            ]}
          />
          <Choice
            legend={strings.options.scope}
            value={settings.scope}
            onChoose={(scope) => onChange({ scope })}
            options={[
              { value: 'all', label: strings.scopeChoice.all },
              { value: 'only', label: strings.scopeChoice.only, detail: strings.welcome.sitesNow },
            ]}
          />
          <MarkChoice strings={strings} mark={settings.mark} onChoose={(mark) => onChange({ mark })} />
        </fieldset>
        {props.notSaved && (
          <p class="fn-overdue" role="alert">
            {strings.options.notSaved}
          </p>
        )}
        <p class="fn-acts">
          <button type="button" class="fn-button fn-button-main" data-part="done" onClick={props.onDone}>
            {strings.welcome.done}
          </button>
          <button type="button" class="fn-button" data-part="settings" onClick={props.onSettings}>
            {strings.welcome.settings}
          </button>
        </p>
      </section>
      <footer class="fn-muted">{strings.notOfficial}</footer>
    </main>
  );
}
