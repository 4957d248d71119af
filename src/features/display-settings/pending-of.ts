import type { ChosenSettings } from './display-settings.ts';

/**
 * What of a prerendered page is not as the reader wants it until the application has come: its words, or only its dates
 * and counts. The stylesheet hides that much, or it would be seen changing.
 */
export function pendingOf(
  { language, numerals, months, hijri }: ChosenSettings,
  pageLanguage: string,
): 'language' | 'dates' | undefined {
  if (language && !pageLanguage.startsWith(language)) return 'language';
  return numerals || months || hijri === 'shown' ? 'dates' : undefined;
}
