import { isPrintable } from '#domain/article/fields.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { safeDecode } from '#lib/safe-decode.ts';

/**
 * Tells whether an address is a plain path of the site, which can become a file: it begins with a slash, and no part of it
 * is empty, leads upwards, is hidden, or could end the word in a server's configuration.
 */
export function isSitePath(href: string): boolean {
  const path = safeDecode(href);
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  return (
    path.startsWith('/') &&
    isSafeHref(path) &&
    isPrintable(path) &&
    // What a file name cannot hold on some system, or means something in the files for servers.
    !/[\s?#*:|{}$;'`%[\]]/u.test(path) &&
    parts.every((part) => part !== '' && !part.startsWith('.'))
  );
}
