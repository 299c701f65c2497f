import { useId, useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link SiteList}. */
export interface SiteListProps {
  readonly strings: Strings;
  readonly label: string;
  readonly sites: readonly string[];
  /** The site that a text names; undefined where it names none. */
  readonly readSite: (typed: string) => string | undefined;
  readonly onChange: (sites: readonly string[]) => void;
}

/** A list of sites to add to and take from. */
export function SiteList({ strings, label, sites, readSite, onChange }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const site = readSite(typed);
    setRefused(site ? undefined : typed.trim());
    if (!site) return;
    setTyped('');
    if (!sites.includes(site)) onChange([...sites, site].sort());
  };
  return (
    <form class="fn-sites" onSubmit={add}>
      <h3 class="fn-label">{label}</h3>
      {sites.length === 0 ? (
        <p class="fn-muted">{strings.options.noSites}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton
                label={strings.options.removeSite(site)}
                icon="close"
                part="remove-site"
                onClick={() => onChange(sites.filter((other) => other !== site))}
              />
            </li>
          ))}
        </ul>
      )}
      <label class="fn-label" for={id}>
        {strings.options.addSite}
      </label>
      <div class="fn-sites-add">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          placeholder="news.example"
          aria-invalid={refused !== undefined}
          aria-describedby={`${id}-refused`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="fn-button">
          {strings.options.add}
        </button>
      </div>
      <p class="fn-problem" id={`${id}-refused`} role="alert">
        {refused !== undefined && strings.options.badSite(refused)}
      </p>
    </form>
  );
}
