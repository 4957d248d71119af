import type { TFunction } from 'i18next';
import { announce, announceProblem } from '#lib/announcements.ts';
import type { ListenableArticle } from './listenable.ts';
import { type ListeningList, mostStories } from './listening-list.ts';

/** Puts an article on the listening list, or takes it off, and tells the reader which. */
export function toggleListed(list: ListeningList, article: ListenableArticle, t: TFunction): void {
  const title = article.headline;
  if (list.has(article.id)) {
    list.remove(article.id);
    if (list.getList().stories.length === 0) list.close();
    announce(t('listening.list.removed', { title }));
  } else if (list.add(article)) announce(t('listening.list.added', { title }));
  else announceProblem(t('listening.list.full', { count: mostStories }));
}
