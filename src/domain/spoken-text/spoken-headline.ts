import type { Article } from '#domain/article/article.ts';
import type { Utterance } from './utterance.ts';
import { utterancesOf } from './utterances-of.ts';

/** The headline of an article as a voice says it. */
export function spokenHeadline({
  headline,
  inLanguage,
}: Pick<Article, 'headline' | 'inLanguage'>): Utterance[] {
  return utterancesOf({ id: 'headline', text: headline, lang: inLanguage });
}
