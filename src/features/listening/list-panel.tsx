import { ArrowDown, ArrowUp, Play, X } from 'lucide-react';
import { useRef, useState, useSyncExternalStore } from 'react';
import { articleDirection } from '#domain/article/article-direction.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import type { ListStory } from './kept-list-schema.ts';
import styles from './list-panel.module.css';
import type { ListeningList } from './listening-list.ts';

type ListPanelProps = {
  list: ListeningList;
  /** The story that is being read, if it is one of the list's. */
  currentId: string | null;
};

/** «قائمة الاستماع»: what will be heard, in an order that the reader can change. */
export function ListPanel({ list, currentId }: ListPanelProps) {
  const { t } = useTranslation();
  const { stories } = useSyncExternalStore(list.subscribe, list.getList);
  const heading = useRef<HTMLHeadingElement>(null);
  const total = stories.length;

  const move = (story: ListStory, by: -1 | 1) => {
    const number = stories.indexOf(story) + 1 + by;
    if (number < 1 || number > total) return;
    list.move(story.id, by);
    announce(t('listening.list.moved', { title: story.headline, number, total }));
  };
  const [before, setBefore] = useState<readonly ListStory[] | null>(null);
  const remove = (story: ListStory) => {
    // Its button goes with it: the focus goes to what is left.
    heading.current?.focus();
    setBefore(stories);
    list.remove(story.id);
    announce(t('listening.list.removed', { title: story.headline }));
  };
  const clear = () => {
    heading.current?.focus();
    setBefore(stories);
    list.clear();
    announce(t('listening.list.cleared'));
  };
  const undo = () => {
    heading.current?.focus();
    if (before) list.restore(before);
    setBefore(null);
  };

  return (
    <section className={styles.panel}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {t('listening.list.title')}
        </h2>
        {before && (
          <button type="button" onClick={undo}>
            {t('listening.list.undo')}
          </button>
        )}
        {total > 0 && (
          <button type="button" onClick={clear}>
            {t('listening.list.clear')}
          </button>
        )}
      </header>
      {total > 0 && currentId === null && (
        <button type="button" className={styles.start} onClick={() => list.play()}>
          <Play aria-hidden />
          {t('listening.list.play')}
        </button>
      )}
      {total === 0 && <p>{t('listening.list.empty')}</p>}
      <ol>
        {stories.map((story, index) => (
          <li key={story.id} aria-current={story.id === currentId || undefined}>
            <button
              type="button"
              className={styles.story}
              aria-label={t('listening.list.playStory', { title: story.headline })}
              onClick={() => list.play(story.id)}
            >
              <Play aria-hidden />
              <bdi lang={story.inLanguage} dir={articleDirection(story)}>
                {story.headline}
              </bdi>
            </button>
            <button
              type="button"
              aria-label={t('listening.list.up', { title: story.headline })}
              aria-disabled={index === 0}
              onClick={() => move(story, -1)}
            >
              <ArrowUp aria-hidden />
            </button>
            <button
              type="button"
              aria-label={t('listening.list.down', { title: story.headline })}
              aria-disabled={index === total - 1}
              onClick={() => move(story, 1)}
            >
              <ArrowDown aria-hidden />
            </button>
            <button
              type="button"
              aria-label={t('listening.list.remove', { title: story.headline })}
              onClick={() => remove(story)}
            >
              <X aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
