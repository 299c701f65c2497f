import type { Settings } from '../core/settings.ts';
import { Choice } from './choice.tsx';
import type { OptionsPartProps } from './options-props.ts';
import { SiteList } from './site-list.tsx';

const SCOPES: readonly Settings['scope'][] = ['all', 'only'];

/** Props of {@link OptionsSites}. */
export interface OptionsSitesProps extends OptionsPartProps {
  readonly readSite: (typed: string) => string | undefined;
  /** Whether the browser lets us read all web pages; undefined while it is asked. */
  readonly access?: boolean;
  /** The browser keeps the narrowing of access for the person: shows how it is done. */
  readonly dropByHand: boolean;
  /** Has the browser ask for access to these sites; to all where none are named. */
  readonly onAllow: (sites?: readonly string[]) => void;
  readonly onDrop: () => void;
  readonly onOpenBrowserPage: () => void;
}

/** The sites that notes may appear on, by our own list and by what the browser lets us read. */
export function OptionsSites(props: OptionsSitesProps) {
  const { strings, settings, readSite, onChange } = props;
  const only = settings.scope === 'only';
  return (
    <section>
      <h2>{strings.options.sites}</h2>
      <Choice
        legend={strings.options.scope}
        hint={only ? strings.options.scopeOnlyDetail : undefined}
        value={settings.scope}
        onChoose={(scope) => onChange({ scope })}
        options={SCOPES.map((value) => ({ value, label: strings.scopeChoice[value] }))}
      />
      {/* The key: what was typed for one list is not meant for the other. */}
      <SiteList
        key={settings.scope}
        strings={strings}
        label={only ? strings.options.onlySites : strings.options.offSites}
        sites={only ? settings.onlySites : settings.offSites}
        readSite={readSite}
        onChange={(sites) => onChange(only ? { onlySites: sites } : { offSites: sites })}
      />
      <Access {...props} />
    </section>
  );
}

function Access(props: OptionsSitesProps) {
  const { strings, settings, access } = props;
  if (access === undefined) return null;
  const listed = settings.scope === 'only' && settings.onlySites.length > 0;
  return (
    <div class="fn-access">
      <h3 class="fn-label">{strings.options.access}</h3>
      <p role="status">{access ? strings.options.accessAll : strings.options.accessSome}</p>
      <p class="fn-acts">
        {access ? (
          <button type="button" class="fn-button" onClick={props.onDrop}>
            {strings.options.dropAll}
          </button>
        ) : (
          <>
            {listed && (
              <button type="button" class="fn-button" onClick={() => props.onAllow(settings.onlySites)}>
                {strings.options.allowListed}
              </button>
            )}
            <button type="button" class="fn-button" onClick={() => props.onAllow()}>
              {strings.options.allowAll}
            </button>
          </>
        )}
      </p>
      {access && props.dropByHand && (
        <div class="fn-message" role="status">
          <p>{strings.options.dropByHand}</p>
          <p class="fn-acts">
            <button type="button" class="fn-button" onClick={props.onOpenBrowserPage}>
              {strings.options.openBrowserPage}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
