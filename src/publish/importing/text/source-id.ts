import { parseWebAddress, sameAddress } from './same-address.ts';

/** More than any guid that means something; an edition's list of imports keeps each. */
const mostLetters = 500;

/**
 * What a source calls an item for ever, made the only one of its kind: an address, a `urn:` or a `tag:` is, by RFC 3986 and
 * RFC 4151; a bare number or word is one of its site. Undefined without a name, or without a site for a bare one.
 */
export function sourceId(name: string | undefined, site: string | undefined): string | undefined {
  const bare = name?.trim();
  if (!bare || bare.length > mostLetters) return undefined;
  if (parseWebAddress(bare)) return sameAddress(bare);
  if (/^(?:urn|tag):/i.test(bare)) return bare;
  const host = site && parseWebAddress(site)?.host.replace(/^www\./, '');
  return host ? `${host} ${bare}` : undefined;
}

/** Tells whether a source id was made of a bare number or word, which is unique only where the source takes care. */
export function isBareName(id: string | undefined): boolean {
  return id?.includes(' ') ?? false;
}
