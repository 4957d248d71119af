import type { Numerals } from '#lib/numerals.ts';

/** The digits of a language's own script: `arab` for Arabic, `arabext` for Persian and Urdu, else Latin. */
export function nativeNumerals(language: string): Numerals {
  const primary = primaryLanguage(language);
  if (primary === 'ar') return 'arab';
  return primary === 'fa' || primary === 'ur' ? 'arabext' : 'latn';
}

/**
 * The digits that papers of a language print. Arabic papers print Latin ones (98% of the digits of Saudi papers, all
 * of BBC Arabic's), Urdu sites too (BBC Urdu, Jang); Persian papers print their own.
 */
export function usualNumerals(language: string): Numerals {
  return primaryLanguage(language) === 'fa' ? 'arabext' : 'latn';
}

/** The language of a BCP 47 tag without its region: "fa" of "fa-AF". */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** The digits a reader asked for, in a language: who asked for Arabic ones gets those of Persian under Persian words. */
export function chosenNumerals(choice: 'latn' | 'arab', language: string): Numerals {
  return choice === 'arab' && nativeNumerals(language) === 'arabext' ? 'arabext' : choice;
}
