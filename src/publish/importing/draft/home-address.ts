import type { Edition } from '#domain/edition/edition.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import { parseWebAddress } from '#publish/importing/text/same-address.ts';
import { withoutCampaign } from '#publish/importing/text/without-campaign.ts';

/** Tells whether an address is of the host on which the paper stands, with or without www. */
export function isHomeAddress(address: string | undefined, { url }: Pick<Edition, 'url'>): boolean {
  const host = hostOf(address ?? '');
  return host !== null && host === hostOf(url);
}

/** The decoded path, below the base path, of an address of the paper's own host; null of one outside it or with a query. */
export function homePath(address: string, { basePath }: Pick<Edition, 'basePath'>): string | null {
  const url = parseWebAddress(withoutCampaign(address));
  if (!url || url.search || !url.pathname.startsWith(basePath)) return null;
  return safeDecode(url.pathname.slice(basePath.length - 1));
}

function hostOf(address: string): string | null {
  return parseWebAddress(address)?.host.replace(/^www\./, '') ?? null;
}
