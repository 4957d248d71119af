import { useMemo } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { dateStyleOf, type EditionInfo } from '#domain/edition/edition-info.ts';
import { chosenNumerals } from '#domain/text/language-numerals.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useDisplaySetting } from './use-display-setting.ts';

/** How dates are printed for this reader: in the edition's style, but for what the reader chose. Changes only with these. */
export function useDateStyle(edition: EditionInfo): DateStyle {
  const { i18n } = useTranslation();
  const numerals = useDisplaySetting('numerals');
  const months = useDisplaySetting('months');
  const hijri = useDisplaySetting('hijri');
  const { language } = i18n;
  return useMemo(() => {
    const style = dateStyleOf(edition, language);
    return {
      ...style,
      ...(numerals !== 'edition' && { numerals: chosenNumerals(numerals, language) }),
      ...(months !== 'edition' && { months }),
      // Hidden by the stylesheet, which needs not wait for the application.
      ...(hijri === 'shown' && { hijri: { ...style.hijri, shown: true } }),
    };
  }, [edition, language, numerals, months, hijri]);
}
