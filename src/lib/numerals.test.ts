import { expect, it } from 'vitest';
import { inNumerals } from './numerals.ts';

it.each([
  ['latn', '23 يوليو 2024', '23 يوليو 2024'],
  ['arab', '0123456789 / ١٢ / A-1', '٠١٢٣٤٥٦٧٨٩ / ١٢ / A-١'],
  ['arabext', '0123456789 / ۱۲ / A-1', '۰۱۲۳۴۵۶۷۸۹ / ۱۲ / A-۱'],
] as const)(
  'in %s numerals «%s» is «%s»: its Latin digits change, and nothing else',
  (numerals, text, written) => {
    expect(inNumerals(text, numerals)).toBe(written);
  },
);
