import { isIP } from 'node:net';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { isPrivateAddress } from './is-private-address.ts';

/** Reads an address that may be fetched: http or https, without a password, not in a private network unless allowed. Throws an ImportProblem. */
export function webAddress(
  written: string,
  { allowPrivate, base }: { allowPrivate: boolean; base?: URL },
): URL {
  const url = parse(written, base);
  const isWeb = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isWeb) throw new ImportProblem('address-refused', { address: written.slice(0, 200) });
  // A number is never looked up: what the URL standard makes of 0x7f.1 or [::1] is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocalName = /(?:^|\.)localhost\.?$/.test(host);
  if (!allowPrivate && (isLocalName || (isIP(host) !== 0 && isPrivateAddress(host)))) {
    throw new ImportProblem('address-private', { host });
  }
  return url;
}

function parse(written: string, base: URL | undefined): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
