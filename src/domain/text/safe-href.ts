import { hasBidiControls } from './bidi-controls.ts';

const allowedSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);
// Browsers drop tabs and newlines inside a scheme ("java\nscript:"), and read a backslash as a slash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
const disguises = /[\u0000-\u0020\u007F-\u009F\\<>"]/u;

/**
 * Tells whether a link may be followed: https, http, mailto, tel, or a path on this site.
 * Used when an article is parsed and again when it is drawn.
 */
export function isSafeHref(href: string): boolean {
  if (disguises.test(href) || hasBidiControls(href)) return false;
  if (href.startsWith('#')) return href.length > 1;
  if (href.startsWith('/')) return !href.startsWith('//');
  const url = URL.parse?.(href) ?? parseUrl(href);
  return url !== null && allowedSchemes.has(url.protocol);
}

/** URL.parse is younger than some browsers and than Node 20. */
function parseUrl(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
