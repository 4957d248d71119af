import { createHash } from 'node:crypto';
import { parseWebAddress, sameAddress } from '#publish/importing/text/same-address.ts';
import type { Draft } from './draft.ts';
import { slug } from './slug.ts';

/**
 * The id of an imported article, the same at every import. It comes from what the source never changes, the address or guid:
 * words of the address to be readable, a fingerprint to be the only one. An item that has neither is known by headline and
 * day. Never empty, never a path.
 */
export function articleId(draft: Pick<Draft, 'key' | 'headline'>, day: string): string {
  const key = draft.key ?? `${draft.headline.normalize('NFC')}\n${day}`;
  const words = draft.key === null ? slug(draft.headline) : wordsOf(draft.key);
  const fingerprint = createHash('sha256').update(sameAddress(key)).digest('hex').slice(0, 8);
  return words ? `${words}-${fingerprint}` : fingerprint;
}

/** The last part of an address that has words: numbers and endings say nothing. */
function wordsOf(address: string): string {
  const url = parseWebAddress(address);
  if (!url) return slug(address);
  const parts = url.pathname.split('/').map(decoded);
  const named =
    parts.findLast((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= 4) ?? url.host.replace(/^www\./, '');
  return slug(named.replace(/\.(?:s?html?|php|aspx?)$/i, ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
