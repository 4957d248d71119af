import { wordsOf, wordsOfForeignRuns } from './foreign-runs.ts';
import type { LanguageSpan } from './segment.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Utterance } from './utterance.ts';

/** A stretch of what is said that one voice can say. */
export type LanguagePiece = LanguageSpan;

/** Languages that are written in Arabic script: in them Latin words are foreign, elsewhere Arabic ones. */
const arabicScript = new Set(['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur']);

/**
 * The stretches of an utterance by language, in order and without gaps, as offsets in its text. Marked runs are in their
 * language; other Latin words among Arabic ones are taken for English, and Arabic words among others for Arabic. What
 * stands between two pieces belongs to the first.
 */
export function languagePieces(utterance: Pick<Utterance, 'text' | 'lang' | 'languages'>): LanguagePiece[] {
  const { text, lang } = utterance;
  const pieces: LanguagePiece[] = [];
  for (const word of wordsWithLanguage(utterance)) {
    const last = pieces.at(-1);
    if (last?.lang === word.lang) continue;
    if (last) last.end = word.start;
    pieces.push({ start: last ? word.start : 0, end: text.length, lang: word.lang });
  }
  return pieces.length > 0 ? pieces : [{ start: 0, end: text.length, lang }];
}

function wordsWithLanguage({
  text,
  lang,
  languages = [],
}: Pick<Utterance, 'text' | 'lang' | 'languages'>): LanguageSpan[] {
  const isArabic = arabicScript.has(spokenLanguage(lang));
  const words = wordsOf(text, isArabic ? 'Latin' : 'Arabic');
  const foreign = wordsOfForeignRuns(text, words);
  const unmarked = isArabic ? 'en' : 'ar';
  return words.map((word) => ({
    start: word.start,
    end: word.end,
    lang:
      languages.find(({ start, end }) => start <= word.start && word.start < end)?.lang ??
      (foreign.has(word) ? unmarked : lang),
  }));
}
