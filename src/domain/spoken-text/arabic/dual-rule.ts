import {
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { type CountedNoun, countedNoun, singular } from './counted-noun.ts';
import { countedNouns } from './counted-nouns.ts';
import { caseOfDual } from './dual-case.ts';
import { currencies, metre, units } from './measures.ts';
import { wordFollows } from './what-follows.ts';
import { codeWords } from './words-around-numbers.ts';

const measured = Object.values({ ...units, ...currencies, metre });
const nouns = new Map<string, CountedNoun>(
  [
    ...measured.map(({ noun, plural, invariable }) => ({ noun, plural, ...(invariable && { invariable }) })),
    ...countedNouns,
  ].map((noun) => [noun.noun, noun]),
);
const isMeasure = new Set([
  ...measured.map(({ noun }) => noun),
  ...'شخص طن برميل لتر ميل نقطة كوب ملعقة حبة قطعة علبة فدان هكتار'.split(' '),
]);
const adjectives = new Set([
  ...measured.flatMap(({ adjective }) => adjective ?? []),
  ...'أميركي أمريكي كندي أسترالي سويسري فلسطيني سنغافوري هندي روسي إيراني صغير كبير'.split(' '),
]);

const between = '[ \\u00A0]';

/** «2 دولار أميركي», «1 طن»: one and two of what is counted are no figures in Arabic; of three to ten stands the plural. */
export const dualRule: SpeechRule = {
  pattern: [
    `(?<![\\p{Script=Latin}]|${digits}|[-.,:/٫٬'’–]|[-–]\\s)(?<dual>10|١٠|[1-9١-٩])${between}(?<dualNoun>${[...nouns.keys()].join('|')})`,
    `(?:${between}(?<dualAdjective>${[...adjectives].join('|')})ة?)?(?![\\p{L}\\p{M}/])`,
  ].join(''),
  say: sayDual,
};

// Another adjective would have to agree as well: «2 دولار إضافي».
const otherAdjective = /^\s\p{L}{3,}(?:ي|ية)(?!\p{L})/u;

// «يوم 2 شهر رمضان», «القناة 2 ساعة»: the number belongs to the word in front.
const label =
  /^[وفبل]?(?:ال|لل)?(?:يوم|تاريخ|غرفة|قاعة|بند|مادة|صفحة|فصل|قناة|مجموعة|محطة|طريق|خط|بوابة|شارع|منطقة|فئة|عمر|سن|طابق|دور|مركز|مرحلة|جولة|موسم|حلقة|جزء|مستوى|قسم|ملحق|جدول|بروتوكول|دول)$/u;

function sayDual(_: string, place: Place): string | null {
  const { dual = '', dualNoun = '', dualAdjective } = place.groups;
  const noun = nouns.get(dualNoun);
  const number = numberOf(dual);
  if (!noun || codeWords.test(textBefore(place)) || otherAdjective.test(textAfter(place))) return null;
  if (label.test(wordBefore(place))) return null;
  // An adjective that is not known would have to agree: «2 كتاب جديد», «2 سيارة مفخخة».
  if (number > 1 && !dualAdjective && !isMeasure.has(dualNoun) && wordFollows(place)) return null;
  const amount = { said: dual, integer: number, whole: true };
  const named = dualAdjective ? { ...noun, adjective: dualAdjective } : noun;
  // «1 كوب ماء»
  if (number === 1 && wordFollows(place)) return singular(named);
  const counted = countedNoun(amount, named, caseOfDual(place));
  // «ملعقتا طعام»
  return number === 2 && /^\s(?:طعام|شاي)(?!\p{L})/u.test(textAfter(place))
    ? counted.replace(/ن$/u, '')
    : counted;
}
