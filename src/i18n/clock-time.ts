import type { i18n } from 'i18next';

/** A length of time in seconds as a clock shows it, "3:07", in the numerals of the interface. */
export function clockTime(
  { services, language }: Pick<i18n, 'services' | 'language'>,
  seconds: number,
): string {
  const whole = Math.round(seconds);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return text.replace(
    /\d/g,
    (digit) => services.formatter?.format(Number(digit), undefined, language) ?? digit,
  );
}
