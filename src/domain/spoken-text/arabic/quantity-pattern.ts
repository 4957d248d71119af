import { digits } from '#domain/spoken-text/spoken-digits.ts';
import { amountPattern } from './arabic-amount.ts';
import { lastStop } from './last-stop.ts';
import { currencies, units } from './measures.ts';
import { isNoNoonLetter } from './noon-letter.ts';
import { perPattern } from './per-words.ts';

const space = '[ \\u00A0\\u202F]?';
const boundary = '(?![\\p{L}\\p{M}\\p{N}²³])';
const sign = `US\\$|[$€£₪₺₽₹%٪]|${Object.keys(currencies).filter(isCode).join('|')}`;
// Marks of direction stand in front of many a minus.
const marks = '[\u200E\u200F\u061C\u2066-\u2068]?';
const scale = 'ألفاً|آلاف|ألف|مليوناً|ملايين|مليون|ملياراً|مليارات|مليار|تريليونات|تريليون|بليون';
const written = [...Object.keys(units), ...Object.keys(currencies)]
  .filter((unit) => /^\p{L}/u.test(unit) && !unit.includes('$'))
  .sort((a, b) => b.length - a.length);
const abbreviated = written
  .filter((unit) => unit.includes('.'))
  .map((unit) => unit.replaceAll('.', '\\.\\s?'));
const plain = written.filter((unit) => !unit.includes('.'));
// What ends a unit stands once, behind all of them: classes of letters make a regular expression slow to compile.
const unitEnd = `${boundary}(?!\\.\\p{L})`;
/** Units and currencies behind a number, as a piece of a regular expression. */
export const unitPattern = `(?:(?:${abbreviated.join('|')})${unitEnd}${lastStop}|(?:${plain.join('|')})${unitEnd})`;
const degrees = '°\\s?[مفCF](?![\\p{L}\\p{N}])|[℃℉]|°(?![\\p{Script=Latin}\\d])';
const metreOf = `م(?=/(?:ث|ثانية)${boundary})`;
const era = `هـ(?!\\p{L})|ق\\.\\s?م(?![\\p{L}\\p{M}]|\\.\\p{L})${lastStop}|م(?![\\p{L}\\p{M}²³]|[./]\\p{L})${isNoNoonLetter}`;

// Neither inside a code («PS4», «URP-01G») nor a part of a longer row of figures (2.0.1, telephone numbers).
const before = `(?<![\\p{Script=Latin}_]|${digits}|(?:[\\p{Script=Latin}_]|${digits})[-.,:/٫٬'’–])`;
const attachedUnit = '(?:km|kg|cm|mm|mg|ml|[KMGT]B|[MG]Hz|[kMG]W|kWh)(?!\\p{Script=Latin})';
const after = `(?!(?!${attachedUnit})[\\p{Script=Latin}_]|[-.,:/٫٬'’–]?${digits}|[-–]\\p{Script=Latin})`;

/** A number or two with a dash, with what stands around them. Groups: minus, sign, low, lowUnit, joint, high, scale, unit, per, lateScale. */
export const quantityPattern = [
  before,
  `(?<minus>(?<=(?:^|[\\s(])${marks}(?:و|[بلك]\\u0640)?)[-−])?(?:(?<sign>${sign})${space})?(?<low>${amountPattern})`,
  `(?:(?<lowUnit>[%٪]|${space}(?:${era}))?(?<joint>${space}[-–—\u0640]${space})(?:[$€£%٪])?(?<high>${amountPattern}))?`,
  after,
  `(?:${space}(?<scale>${scale})${boundary})?`,
  `(?:${space}(?<unit>${unitPattern}|${degrees}|[$€£₪₺₽₹%٪]|${metreOf}|${era})(?:/(?<per>${perPattern}))?)?`,
  // «1.5$ مليار»
  `(?:(?<=[$€£₪₺₽₹])${space}(?<lateScale>${scale})${boundary})?`,
].join('');

/** «USD» */
function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/u.test(currency);
}
