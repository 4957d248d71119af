import { describe, expect, it } from 'vitest';
import { turnsText, withoutTurns } from './turns-text.ts';

describe('a text', () => {
  it.each([
    ['an override', '\u202Emoc.knab//:sptth\u202C'],
    ['an override to the left', 'أحمد \u202D123'],
    ['an embedding without an end', '\u202Bنص'],
    ['an isolate without an end', 'نص \u2067'],
    ['an end without a beginning', 'نص\u2069'],
    ['an embedding that an isolate is to end', '\u202Bنص\u2069'],
  ])('turns what is read with %s', (_, text) => {
    expect(turnsText(text)).toBe(true);
    expect(turnsText(withoutTurns(text))).toBe(false);
  });

  it.each([
    ['no mark', 'قال: (نعم) 100%'],
    ['marks of one place', 'شركة Yahoo!\u200F تربح \u200E+5'],
    ['an isolate that is closed', 'كتاب \u2066C++\u2069 جديد'],
    ['one in another', '\u2067أ \u2066b\u2069 ج\u2069'],
    ['an embedding that is closed', 'قال \u202AHello!\u202C ومضى'],
  ])('turns nothing with %s', (_, text) => expect(turnsText(text)).toBe(false));
});
