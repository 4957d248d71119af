import { describe, expect, it } from 'vitest';
import { speakableText } from '#domain/spoken-text/speakable-text.ts';

const said = (text: string) => speakableText(text, 'ar').text;

describe('raised figures', () => {
  it.each([
    ['10^6 خلية', '10 أس 6 خلية'],
    ['10⁶ خلية', '10 أس 6 خلية'],
    ['3×10⁸', '3 في 10 أس 8'],
    ['10⁻⁹', '10 أس ناقص 9'],
    ['2^10', '2 أس 10'],
    ['عام 2024¹ انتهى', 'عام 2024 انتهى'],
    ['15 كم²', '15 كيلومتراً مربعاً'],
  ])('are powers behind ten, and notes behind a year: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });
});
