import { expect, it } from 'vitest';
import { inNumerals } from './numerals.ts';

it('Latin digits stay as they are in a paper of Latin numerals', () => {
  expect(inNumerals('23 يوليو 2024', 'latn')).toBe('23 يوليو 2024');
});

it('every digit is written anew in a paper of Arabic numerals, and nothing else', () => {
  expect(inNumerals('0123456789 / ١٢ / A-1', 'arab')).toBe('٠١٢٣٤٥٦٧٨٩ / ١٢ / A-١');
});
