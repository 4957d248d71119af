import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import type { Speakable } from '#domain/spoken-text/segments-of.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import type { KeptAnswers } from './kept-answers.ts';

/**
 * Finds how something is said, and remembers it from build to build: to make the expressions of its rules alone takes a quarter of a
 * second. `recipe` is a sum of the code that holds them.
 */
export function keptSpeech(answers: KeptAnswers, recipe: string): typeof speechOf {
  return (article: Speakable, pronunciation: readonly Pronunciation[] = []) => {
    const question = sumOf(JSON.stringify([recipe, article, pronunciation]));
    return JSON.parse(answers.rememberNow(question, () => JSON.stringify(speechOf(article, pronunciation))));
  };
}
