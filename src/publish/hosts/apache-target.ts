/** What would end the word in the configuration, stand for something in it, or divide the path in another place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
const meaning = /["\\$?#\u0000-\u001F\u007F-\u009F\u2028\u2029]/u;

/**
 * Gives an encoded address as the target of `RedirectMatch`: Apache encodes the path itself, and leaves the query and the fragment
 * as they are (mod_alias.c, `try_alias_list`). Null where the path cannot be told so.
 */
export function apacheTarget(address: string): string | null {
  const [, host = '', path = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?([^?#]*)(.*)$/u.exec(address) ?? [];
  try {
    const parts = path.split('/').map(decodeURIComponent);
    if (parts.some((part) => part.includes('/') || meaning.test(part))) return null;
    return host + parts.join('/') + rest;
  } catch {
    return null;
  }
}
