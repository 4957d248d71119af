import { type Place, type SpeechRule, wordBefore } from '#domain/spoken-text/speech-rule.ts';
import { attach } from './attach.ts';
import { type CountedNoun, singular } from './counted-noun.ts';
import { units } from './measures.ts';

const written = '(?:كم|كلم|سم|م)[²³23٢٣]';
const article = '[وف]?(?:[بك]?ال|لل)ـ?';

/** «سعر م²», «لكل م٣»: square and cubic measures that no number stands before. */
export const bareUnitRule: SpeechRule = {
  pattern: `(?<![\\p{L}\\p{M}\\p{N}./-])(?<bareArticle>${article})?(?<bareUnit>${written})(?![\\p{L}\\p{M}\\p{N}²³./-])`,
  say: sayUnit,
};

// «القاعة م2» is the name of a hall.
const named = /^(?:ال)?(?:قاعة|مجموعة|فئة|نموذج|مبنى|بوابة|طراز|خط|محطة|صف|شعبة|طريق|رمز|رقم|ملحق)$/u;

function sayUnit(_: string, place: Place): string | null {
  const { bareArticle = '', bareUnit = '' } = place.groups;
  const unit = units[bareUnit];
  if (!unit || named.test(wordBefore(place))) return null;
  return bareArticle ? definite(bareArticle.replace('ـ', ''), unit) : singular(unit);
}

function definite(prefix: string, { noun, adjective }: CountedNoun): string {
  return `${attach(prefix.replace(/لل$/u, 'ل').replace(/ال$/u, ''), `ال${noun}`)} ال${adjective}`;
}
