import type { Article } from '#domain/article/article.ts';
import type { Advice } from './advice.ts';

/** What a summary can be to be heard at a stretch, and a headline to stand on two lines of a phone. */
const most = { points: 5, pointLength: 220, headlineLength: 110 };

/** Advice on headline, summary and body: how long they are, and whether they are there. */
export function adviseOnWords(article: Article): Omit<Advice, 'file'>[] {
  const { headline, alternativeHeadline, abstract = [], blocks } = article;
  const advice: Omit<Advice, 'file'>[] = [];
  const add = (path: string, code: Advice['code'], values: Advice['values'] = {}) =>
    advice.push({ path, code, values });
  if (headline.length > most.headlineLength && !alternativeHeadline) {
    add('headline', 'headline-long', { length: headline.length, max: most.headlineLength });
  }
  if (abstract.length === 0) add('abstract', 'summary-missing');
  if (abstract.length > most.points)
    add('abstract', 'summary-points', { count: abstract.length, max: most.points });
  for (const [index, { length }] of abstract.entries()) {
    if (length > most.pointLength)
      add(`abstract[${index}]`, 'summary-long', { length, max: most.pointLength });
  }
  // Without a summary too it is no advice, but a warning of the edition.
  if (blocks.length === 0 && abstract.length > 0) add('blocks', 'body-missing');
  return advice;
}
