/** What a language or a country is called in another language; undefined for a code that is none. */
export function displayName(
  type: 'language' | 'region',
  code: string,
  inLanguage: string,
): string | undefined {
  return code ? new Intl.DisplayNames([inLanguage], { type, fallback: 'none' }).of(code) : undefined;
}
