import { articleDirection } from '#domain/article/article-direction.ts';
import { spokenAbstract } from '#domain/spoken-text/spoken-abstract.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { Listenable } from './listenable.ts';

/** Something to read aloud from beginning to end. */
export type Reading = {
  articleId: string;
  title: string;
  lang: string;
  dir: 'rtl' | 'ltr';
  utterances: readonly Utterance[];
};

/** The summary of an article as a reading. */
export function readingOfSummary(article: Listenable): Reading {
  return {
    articleId: article.id,
    title: article.headline,
    lang: article.inLanguage,
    dir: articleDirection(article),
    utterances: spokenAbstract(article),
  };
}
