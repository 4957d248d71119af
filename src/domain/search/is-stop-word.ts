import { normalWord } from './normal-word.ts';
import words from './stop-words.json' with { type: 'json' };

/** Stop words in normal spelling. */
export const stopWords: ReadonlySet<string> = new Set(words.map(normalWord));

/** «الأم» is no «أم»; but nobody means anything else by «اللماذا». */
export const longestThatMayBeAnother = 4;

/**
 * Tells whether a normal word says nothing of what an article is about: particles, pronouns, the letters و ف ب ك ل that
 * were attached to a foreign word. The list is our own, after those of Lucene's ArabicAnalyzer and of Apache Solr.
 */
export function isStopWord(normal: string, form = normal): boolean {
  if (form.length > longestThatMayBeAnother && stopWords.has(form)) return true;
  return stopWords.has(normal) || /^\p{Script=Arabic}$/u.test(normal);
}
