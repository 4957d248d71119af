import { useEffect, useRef } from 'react';
import { type EditionInfo, numeralsIn } from '#domain/edition/edition-info.ts';
import { chosenNumerals } from '#domain/text/language-numerals.ts';
import { setInterfaceNumerals } from '#i18n/create-i18n.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useDisplaySetting } from './use-display-setting.ts';

/** Keeps the counts of the interface in the numerals that the reader chose, else in the edition's. */
export function useInterfaceNumerals(edition: EditionInfo): void {
  const { i18n } = useTranslation();
  const numerals = useDisplaySetting('numerals');
  const shown = useRef<typeof numerals>('edition');
  useEffect(() => {
    if (shown.current === numerals) return;
    shown.current = numerals;
    setInterfaceNumerals(i18n, (language) =>
      numerals === 'edition' ? numeralsIn(edition, language) : chosenNumerals(numerals, language),
    );
  }, [i18n, edition, numerals]);
}
