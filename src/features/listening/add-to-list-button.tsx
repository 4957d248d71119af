import { ListCheck, ListPlus } from 'lucide-react';
import { use, useEffect, useSyncExternalStore } from 'react';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import styles from './add-to-list-button.module.css';
import { listenableOf } from './listenable.ts';
import { ListeningContext } from './listening-context.ts';

/** «أضف إلى قائمة الاستماع»: puts a story of any list on the listening list, or takes it off again. */
export function AddToListButton({ story: { id, headline, inLanguage } }: { story: Story }) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const store = use(ListeningContext);
  const isListed = useSyncExternalStore(
    store?.subscribe ?? unchanging,
    () => store?.isListed(id) ?? false,
    () => false,
  );
  // No article's id has a slash: this is not the wish to hear the story.
  const wish = `/list/${id}`;
  const isNotLoaded = useSyncExternalStore(
    store?.subscribe ?? unchanging,
    () => store?.statusOf(wish) === 'not-loaded',
    () => false,
  );
  useEffect(() => {
    if (isNotLoaded) announceProblem(t('listening.notLoaded'));
  }, [isNotLoaded, t]);
  const toggle = async () => {
    const page = await source.loadArticle(id);
    if (page.ok) store?.run(wish, ({ toggleListed }) => toggleListed(listenableOf(page.value)));
    else announceProblem(t('listening.notLoaded'));
  };
  const Icon = isListed ? ListCheck : ListPlus;
  return (
    <button type="button" className={styles.add} data-needs-script onClick={() => void toggle()}>
      <Icon aria-hidden />
      <span className="visually-hidden">
        {t(isListed ? 'listening.removeFromList' : 'listening.addToList')}:{' '}
        <bdi lang={inLanguage}>{headline}</bdi>
      </span>
    </button>
  );
}

const unchanging = () => () => {};
