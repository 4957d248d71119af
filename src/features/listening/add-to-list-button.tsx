import { ListCheck, ListPlus } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import styles from './add-to-list-button.module.css';
import { listenableOf } from './listenable.ts';
import { useListening } from './use-listening.ts';

/** «أضف إلى قائمة الاستماع»: puts a story of any list on the listening list, or takes it off again. */
export function AddToListButton({ story: { id, headline, inLanguage } }: { story: Story }) {
  const { t } = useTranslation();
  const source = useEditionSource();
  // No article's id has a slash: this is not the wish to hear the story.
  const wish = `/list/${id}`;
  const { status, subscribe, isListed, run } = useListening(wish);
  const isOnList = useSyncExternalStore(
    subscribe,
    () => isListed(id),
    () => false,
  );
  const isNotLoaded = status === 'not-loaded';
  useEffect(() => {
    if (isNotLoaded) announceProblem(t('listening.notLoaded'));
  }, [isNotLoaded, t]);
  const toggle = async () => {
    const page = await source.loadArticle(id);
    if (page.ok) run(wish, ({ toggleListed }) => toggleListed(listenableOf(page.value)));
    else announceProblem(t('listening.notLoaded'));
  };
  const Icon = isOnList ? ListCheck : ListPlus;
  return (
    <button type="button" className={styles.add} data-needs-script onClick={() => void toggle()}>
      <Icon aria-hidden />
      <span className="visually-hidden">
        {t(isOnList ? 'listening.removeFromList' : 'listening.addToList')}:{' '}
        <bdi lang={inLanguage}>{headline}</bdi>
      </span>
    </button>
  );
}
