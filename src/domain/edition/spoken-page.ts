import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import type { PageData } from './page-data.ts';

/**
 * Adds how an article is said to the data of its page; of other pages nothing is said. Apart from the rest of the data
 * because its rules take longer than all else: the threads that render the pages run them.
 */
export function spokenPage(data: PageData, pronunciation: readonly Pronunciation[]): PageData {
  const { article: page } = data;
  if (!page) return data;
  const { article, ...around } = page;
  return { article: { article, speech: speechOf(article, pronunciation), ...around } };
}
