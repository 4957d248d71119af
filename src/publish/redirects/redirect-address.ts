import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';

/** The whole, percent-encoded address to which a redirect leads; nothing in it means anything to a server's configuration. */
export function redirectAddress(edition: Pick<Edition, 'url' | 'basePath'>, to: string): string {
  const address = to.startsWith('/') ? absoluteUrl(edition, encodeURI(to)) : new URL(to).href;
  return address.replace(
    /[$'`{}|;*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
