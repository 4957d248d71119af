import type { i18n } from 'i18next';
import { inInterfaceNumerals } from './in-interface-numerals.ts';

/** A length of time in seconds as a clock shows it, "3:07", in the numerals of the interface. */
export function clockTime(i18n: Pick<i18n, 'services' | 'language'>, seconds: number): string {
  const whole = Math.round(seconds);
  return inInterfaceNumerals(i18n, `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`);
}
