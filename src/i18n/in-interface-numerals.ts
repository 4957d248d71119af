import type { i18n } from 'i18next';

/** Writes a text that counts in Latin digits in the numerals of the interface; these have a decimal mark of their own. */
export function inInterfaceNumerals(
  { services, language }: Pick<i18n, 'services' | 'language'>,
  text: string,
): string {
  const own = text.replace(
    /\d/g,
    (digit) => services.formatter?.format(Number(digit), undefined, language) ?? digit,
  );
  return own === text ? text : own.replace(/(\p{Nd})[.,](\p{Nd})/u, '$1\u066b$2');
}
