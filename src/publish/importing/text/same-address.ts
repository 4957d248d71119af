/** What differs between two addresses of one page is left out: the protocol, www, a slash at the end, the tail of a campaign. Other text comes back in its normal form. */
export function sameAddress(key: string): string {
  const url = parseWebAddress(key);
  if (!url) return key.normalize('NFC');
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_.*|fbclid|gclid|ref|source)$/.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** An address of the web as a URL; null for any other text. */
export function parseWebAddress(address: string): URL | null {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
