import { expect, it } from 'vitest';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { byteSize } from './byte-size.ts';

const plain = (text: string) =>
  text.replace(/[\u2068\u2069\u00a0\u202f]/g, (mark) => (/[\u00a0\u202f]/.test(mark) ? ' ' : ''));

it.each([
  ['ar', 0, '0 بايت'],
  ['ar', 312_400, '312 كيلوبايت'],
  ['ar', 1_249_000, '1.2 م.ب'],
  ['ar', 640_000_000, '640 م.ب'],
  ['ar', 10_700_000_000, '10.7 غ.ب'],
  ['en', 999, '999 byte'],
  ['en', 1_249_000, '1.2 MB'],
  ['fr', 1_249_000, '1,2 Mo'],
] as const)('says in %s of %d bytes: %s', (language, bytes, said) => {
  expect(plain(byteSize(translatorIn(language), bytes))).toBe(said);
});

it('sets itself apart from the sentence around it', () => {
  expect(byteSize(translatorIn('fa'), 5_000)).toMatch(/^\u2068.*\u2069$/);
});
