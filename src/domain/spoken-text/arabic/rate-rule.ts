import type { SpeechRule } from '#domain/spoken-text/speech-rule.ts';
import { currencies, metre, units } from './measures.ts';
import { perPattern, perWords } from './per-words.ts';

// Nouns that no abbreviation stands for.
const others = [
  'ميل ميلاً أميال قدم قدماً أقدام مكعب مكعبة مكعباً مربع مربعة مربعاً لتر لتراً لترات غالون غالوناً برميل برميلاً براميل طن',
  'كوب أكواب طناً أطنان نسمة مرة مرات دورة نبضة عقدة ميغابت ميغابايت غيغابت غيغابايت كيلوبت تيرابايت',
].flatMap((line) => line.split(' '));

const measured = Object.values({ ...units, ...currencies, metre }).flatMap(({ noun, plural }) => [
  noun,
  `${noun}اً`,
  plural,
]);

const nouns = [...new Set([...measured, ...others])].join('|');

/** «80 دولاراً/برميل», «10 متر/ثانية»: what is measured in full words by something else. */
export const rateRule: SpeechRule = {
  pattern: `[ \\u00A0]?/(?<=(?<!\\p{L})(?:${nouns})[ \\u00A0]?/)[ \\u00A0]?(?<rate>${perPattern})`,
  say: (_, { groups: { rate = '' } }) => ` ${perWords[rate]}`,
};
