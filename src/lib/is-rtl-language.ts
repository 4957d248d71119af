const rtlLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Tells whether a language, by its BCP 47 tag, is usually written from right to left. */
export function isRtlLanguage(tag: string): boolean {
  return rtlLanguages.has(tag.toLowerCase().split('-', 1)[0] ?? '');
}
