import type { i18n } from 'i18next';
import { isolate } from '#lib/isolate.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import { inInterfaceNumerals } from './in-interface-numerals.ts';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const thousand = 1_000;

const unitFormat = rememberByKey((key) => {
  const [language, unit, digits] = key.split(' ');
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: Number(digits),
  });
});

/** A number of bytes as people say it, "312 kB" or «1.2 م.ب», in the numerals of the interface. */
export function byteSize(i18n: Pick<i18n, 'services' | 'language'>, bytes: number): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(thousand)));
  const value = bytes / thousand ** step;
  const digits = step > 1 && value < 100 ? 1 : 0;
  const text = unitFormat(`${i18n.language} ${steps[step]} ${digits}`).format(value);
  // «kB» stands in Latin letters also in Persian and Urdu.
  return isolate(inInterfaceNumerals(i18n, text));
}
