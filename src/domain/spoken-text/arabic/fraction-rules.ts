import { type Place, type SpeechRule, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { type CountedNoun, countedNoun, singular } from './counted-noun.ts';
import { caseOfDual } from './dual-case.ts';
import { fractionWords } from './fraction-words.ts';
import { currencies, units } from './measures.ts';
import { unitPattern } from './quantity-pattern.ts';
import { fractionBefore, halved, majority, partOf } from './words-around-fractions.ts';

const vulgar = '[½⅓⅔¼¾⅕-⅞]';
const before = `(?<![\\p{Script=Latin}_/]|${digits}|${digits}[-.,:/٫٬–])`;
const after = `(?!\\s?[-–:/]\\s?${digits}|[.,٫٬]?${digits}|[/%]${digits}|\\p{Script=Latin})`;
const space = '[ \\u00A0\\u202F]';
const written = `${digits}/${digits}0?`;
const unit = (name: string) => `${space}?(?<${name}>${unitPattern}|[%٪])`;
const noun = `${space}(?<mixedNoun>${[...Object.keys(halved), 'مليون', 'مليار'].join('|')})(?:${space}(?<mixedAdjective>صغير|كبير|مربع|مكعب)ة?)?(?![\\p{L}\\p{M}])`;

/** Fractions: 3/4 and «1 1/2» of what is measured by them, «½», «5½». «7/24», 3/4/2026 and the score 2/1 are none. */
export const fractionRules: readonly SpeechRule[] = [
  {
    pattern: `${before}(?<mixedWhole>${digits}{1,3})(?:${space}(?<mixed>${written})|${space}?(?<mixedSign>${vulgar}))${after}(?:${noun}|${unit('mixedUnit')})?`,
    say: sayMixed,
  },
  {
    pattern: `(?:${before}(?<fraction>${written})|(?<fractionSign>${vulgar}))${after}(?:${unit('fractionUnit')})?`,
    say: sayFraction,
  },
];

function sayFraction(_: string, place: Place): string | null {
  const { fraction, fractionSign, fractionUnit } = place.groups;
  if (!(fractionSign || fractionUnit || isMeasured(place))) return null;
  const part = partIn(fraction ?? fractionSign ?? '', place);
  return part && [part, measureIn(fractionUnit)].filter(Boolean).join(' ');
}

/** «كوب ونصف», «كوبان ونصف», «3 أكواب ونصف», «3 ملايين ونصف المليون» */
function sayMixed(_: string, place: Place): string | null {
  const { mixedWhole = '', mixed, mixedSign, mixedNoun, mixedAdjective, mixedUnit } = place.groups;
  const isSure = mixedSign ?? mixedNoun ?? mixedUnit;
  const part = isSure || isMeasured(place) ? partIn(mixed ?? mixedSign ?? '', place) : null;
  if (!part) return null;
  const counted = nounOf(mixedNoun, mixedAdjective) ?? unitOf(mixedUnit);
  if (!counted) return [`${mixedWhole} و${part}`, measureIn(mixedUnit)].filter(Boolean).join(' ');
  const integer = numberOf(mixedWhole);
  const whole =
    integer === 1
      ? singular(counted)
      : countedNoun({ said: mixedWhole, integer, whole: true }, counted, caseOfDual(place));
  return /^ملي/u.test(mixedNoun ?? '') ? `${whole} و${part} ال${mixedNoun}` : `${whole} و${part}`;
}

function nounOf(written: string | undefined, adjective: string | undefined): CountedNoun | null {
  if (!written) return null;
  const plural = halved[written] ?? (written === 'مليون' ? 'ملايين' : `${written}ات`);
  return { noun: written, plural, ...(adjective && { adjective }) };
}

function unitOf(written = ''): CountedNoun | null {
  const plain = written.replace(/\s|\.$/gu, '');
  return units[plain] ?? currencies[plain] ?? null;
}

function measureIn(written: string | undefined): string | null {
  if (!written) return null;
  const measured = unitOf(written);
  return measured ? singular(measured) : 'بالمئة';
}

function isMeasured(place: Place): boolean {
  return partOf.test(textAfter(place)) || fractionBefore.test(textBefore(place));
}

/** Two thirds of something lose their ن before it: «ثلثا السكان». */
function partIn(written: string, place: Place): string | null {
  const [above = 0, below = 0] = written.normalize('NFKD').split(/[/⁄]/u).map(numberOf);
  const isNominative = caseOfDual(place) === 'nominative';
  const { fractionUnit } = place.groups;
  const hasNoun = /^\s(?!(?:من|في|إلى|على|عن|خلال|أو|ثم|أمس|اليوم)(?!\p{L})|و)\p{L}/u.test(textAfter(place));
  if (hasNoun || fractionUnit) return fractionWords(above, below, isNominative ? 'ا' : 'ي');
  const said = fractionWords(above, below, isNominative ? 'ان' : 'ين');
  return said && above === 2 && majority.test(textBefore(place)) ? `ال${said}` : said;
}
