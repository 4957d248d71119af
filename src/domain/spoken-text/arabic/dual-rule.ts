import { type Place, type SpeechRule, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { type CountedNoun, countedNoun } from './counted-noun.ts';
import { caseOfDual } from './dual-case.ts';
import { currencies, metre, units } from './measures.ts';
import { codeWords } from './words-around-numbers.ts';

const measured = Object.values({ ...units, ...currencies, metre });
const nouns = new Map<string, CountedNoun>(
  [
    ...measured.map(({ noun, plural, invariable }) => ({ noun, plural, ...(invariable && { invariable }) })),
    ...others(),
  ].map((noun) => [noun.noun, noun]),
);
const adjectives = new Set([
  ...measured.flatMap(({ adjective }) => adjective ?? []),
  ...'أميركي أمريكي كندي أسترالي سويسري فلسطيني سنغافوري هندي روسي إيراني'.split(' '),
]);

const between = '[ \\u00A0]';

/** «2 دولار أميركي», «1 طن»: one and two of what is counted are no figures in Arabic. */
export const dualRule: SpeechRule = {
  pattern: [
    `(?<![\\p{Script=Latin}]|${digits}|[-.,:/٫٬'’–]|[-–]\\s)(?<dual>[12١٢])${between}(?<dualNoun>${[...nouns.keys()].join('|')})`,
    `(?:${between}(?<dualAdjective>${[...adjectives].join('|')})ة?)?(?![\\p{L}\\p{M}/])`,
  ].join(''),
  say: sayDual,
};

// Another adjective would have to agree as well: «2 دولار إضافي».
const otherAdjective = /^\s\p{L}{3,}(?:ي|ية)(?!\p{L})/u;

function sayDual(_: string, place: Place): string | null {
  const { dual = '', dualNoun = '', dualAdjective } = place.groups;
  const noun = nouns.get(dualNoun);
  if (!noun || codeWords.test(textBefore(place)) || otherAdjective.test(textAfter(place))) return null;
  const amount = { said: dual, integer: numberOf(dual), whole: true };
  const named = dualAdjective ? { ...noun, adjective: dualAdjective } : noun;
  return countedNoun(amount, named, caseOfDual(place));
}

function others(): CountedNoun[] {
  return [
    { noun: 'شخص', plural: 'أشخاص' },
    { noun: 'طن', plural: 'أطنان' },
    { noun: 'برميل', plural: 'براميل' },
    { noun: 'لتر', plural: 'لترات' },
    { noun: 'ميل', plural: 'أميال' },
    { noun: 'نقطة', plural: 'نقاط' },
    { noun: 'سنت', plural: 'سنتات' },
    { noun: 'فرنك', plural: 'فرنكات' },
  ];
}
