import { type Place, type SpeechRule, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { ordinalWords } from './ordinal-words.ts';
import { behindRuler, behindTitledRuler, rulerAtEnd } from './regnal.ts';

const end = `(?![\\p{L}\\p{N}%٪°]|[-.,:/٫٬–'’](?:\\p{L}|${digits}))`;
const roman = (name: string) => `(?<${name}>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))${end}`;
const century = '(?:ال|لل|بال)قرن';
const war = '(?:ال|لل|بال)حرب العالمية';

/** «لويس XIV», «البابا ليو 14», «القرن XIX», «الحرب العالمية II»: what is counted behind its name, without an article. */
export const regnalRules: readonly SpeechRule[] = [
  {
    pattern: `(?=[IVX])${behindRuler}${roman('ofRuler')}`,
    say: (_, place) => sayRuler(romanNumber(place.groups.ofRuler), place),
  },
  {
    pattern: `(?=${digits})${behindTitledRuler}(?<regnal>${digits}{1,2})${end}`,
    say: (_, place) => sayRuler(numberOf(place.groups.regnal ?? ''), place),
  },
  {
    pattern: `(?=[IVX])(?<=${century}[ \\u00A0])${roman('ofCentury')}`,
    say: (_, { groups: { ofCentury } }) => ordinalWords(romanNumber(ofCentury), 'masculine'),
  },
  {
    pattern: `(?=I)(?<=${war}[ \\u00A0])${roman('ofWar')}`,
    say: (_, { groups: { ofWar } }) => ordinalWords(romanNumber(ofWar), 'feminine'),
  },
];

function sayRuler(number: number, place: Place): string | null {
  if (number === 0) return null;
  return ordinalWords(number, rulerAtEnd(textBefore(place)) === 'queen' ? 'feminine' : 'masculine');
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanNumber(letters = ''): number {
  return [...letters].reduce((sum, letter, index) => {
    const [value = 0, next = 0] = [values[letter], values[letters[index + 1] ?? '']];
    return sum + (next > value ? -value : value);
  }, 0);
}
