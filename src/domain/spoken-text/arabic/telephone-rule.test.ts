import { describe, expect, it } from 'vitest';
import { speakableText } from '#domain/spoken-text/speakable-text.ts';

const said = (text: string) => speakableText(text, 'ar').text;

describe('telephone numbers', () => {
  it.each([
    ['هاتف 0123-456-789', 'هاتف 0 1 2 3، 4 5 6، 7 8 9'],
    ['هاتف 0501234567', 'هاتف 0 5 0 1 2 3 4 5 6 7'],
    ['هاتف: +966 11 123 4567', 'هاتف: زائد 9 6 6، 1 1، 1 2 3، 4 5 6 7'],
    ['اتصل على الرقم 920001234.', 'اتصل على الرقم 9 2 0 0 0 1 2 3 4.'],
    ['واتساب (٠٥٠١٢٣٤٥٦٧)', 'واتساب، ٠ ٥ ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧'],
    ['للاتصال 011-1234567', 'للاتصال 0 1 1، 1 2 3 4 5 6 7'],
  ])('are said figure by figure behind a word that says so: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each([
    'اتصل على 911',
    'للاتصال على الرقم 19777',
    'باع 1250000 هاتف',
    'بلغ عدد الهواتف 1250000 طن',
    'هاتف عام 2020',
  ])('are told from amounts and short numbers: %s', (text) => {
    expect(said(text)).toBe(text);
  });
});
