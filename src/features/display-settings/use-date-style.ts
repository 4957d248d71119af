import { useTranslation } from 'react-i18next';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { dateStyleOf, type EditionInfo } from '#domain/edition/edition-info.ts';

/** How dates are printed for this reader. */
export function useDateStyle(edition: EditionInfo): DateStyle {
  const { i18n } = useTranslation();
  return dateStyleOf(edition, i18n.language);
}
