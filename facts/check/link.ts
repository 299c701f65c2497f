/** Parts of a query that tell who sent the reader, not which page is meant. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_|ref$)/;

/** What is wrong with a link that people are sent to, as the rest of a sentence; undefined where it is well formed. */
export function linkFault(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is no whole web address';
  }
  if (url.protocol !== 'https:') return 'does not start with https://';
  if (/\s/.test(address)) return 'has a space in it';
  if (url.username || url.password) return 'carries a name or a password';
  if (url.port) return `names the port ${url.port}`;
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)) return `names no public site (${url.hostname})`;
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  return tracking ? `carries "${tracking}", which only tells who sent the reader` : undefined;
}
