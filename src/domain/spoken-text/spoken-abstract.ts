import type { Article } from '#domain/article/article.ts';
import type { Segment } from './segment.ts';
import type { Utterance } from './utterance.ts';
import { utterancesOf } from './utterances-of.ts';

/** The summary of an article as a voice says it, in order; empty for an article without one. */
export function spokenAbstract(article: Pick<Article, 'abstract' | 'inLanguage'>): Utterance[] {
  return abstractSegments(article).flatMap(utterancesOf);
}

function abstractSegments({
  abstract = [],
  inLanguage,
}: Pick<Article, 'abstract' | 'inLanguage'>): Segment[] {
  return abstract.map((text, index) => ({ id: `abstract.${index}`, text, lang: inLanguage }));
}
