import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstNearSign } from './near-sign.ts';

const letter = '[\\u0621-\\u063A\\u0641-\\u064A]';
const ordinary = `(?:${letter}|[،\\u064B-\\u0652]| (?!\\s))`;
/** The same places as a regular expression says them, which is slower. */
const nearSign = new RegExp(
  `(?=${ordinary}{0,6}(?!${ordinary})[^]|[^]\\p{M}|\\s?(?<!${letter})${letter}(?!${letter})|صلعم)`,
  'uy',
);

function placesIn(text: string, from: number, end: number): number[] {
  const places: number[] = [];
  firstNearSign(text, from, end, (place) => {
    places.push(place);
    return null;
  });
  return places;
}

function expectedIn(text: string, from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, index) => from + index).filter((place) => {
    nearSign.lastIndex = place;
    // The expression steps back to the first half of a pair that it was to begin within.
    return nearSign.exec(text)?.index === place;
  });
}

it('a text of words alone has no place for a rule', () => {
  expect(placesIn('ذهب الولد إلى المدرسة صباحاً'.slice(0, -1), 0, 27)).toEqual([]);
});

it('a figure is seen from six letters before it', () => {
  expect(placesIn('كتابان عن 5', 0, 11)).toEqual([4, 5, 6, 7, 8, 9, 10]);
});

it('a name that is left out is not looked into, and signs behind it are seen', () => {
  expect(placesIn('باب البيت؟', 0, 5)).toEqual([3, 4]);
});

it('the places are those of the expression, in any text', () => {
  const piece = fc.constantFrom(
    ...['ا', 'ب', 'ص', 'صلعم', 'كتاب', ' ', ' و ', '  ', '\n', '\u00A0', '،', '.', '5', '\u064B', '\u0650'],
    ...['\u0670', '\u0301', 'a', '\u0640', '🙂', '\ud83d', '\ude42', '𞸀', '\u{1E8D0}', '﷽', 'گ'],
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (text, a, b) => {
      const [from, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      expect(placesIn(text, from, end)).toEqual(expectedIn(text, from, end));
    }),
    { numRuns: 2_000 },
  );
});
