/** The tab that the page's address names (`?tab=7`), as tests do; undefined: the one in front, whichever that is. */
export function namedTab(): number | undefined {
  return Number(new URLSearchParams(location.search).get('tab')) || undefined;
}
