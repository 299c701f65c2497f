/** The site as people know it: the address's host without `www.`; the address itself where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return address;
  }
}
