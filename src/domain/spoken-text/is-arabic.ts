/** Tells whether a language tag means Arabic. */
export function isArabic(lang: string): boolean {
  return /^ara?(?:[-_]|$)/iu.test(lang);
}
