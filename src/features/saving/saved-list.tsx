import { useRef, useState } from 'react';
import { StoryCard } from '#components/story/story-card.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { type SavedOrder, savedOrders, shownStories } from '#domain/offline/shown-stories.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { IncompleteArticles } from './incomplete-articles.tsx';
import { ListNotice } from './list-notice.tsx';
import { SavedActions } from './saved-actions.tsx';
import styles from './saved-list.module.css';
import { useRemoval } from './use-removal.ts';
import { useSaved } from './use-saved.ts';

/** Rows that are drawn at once: five hundred would keep a slow phone waiting. */
const atOnce = 24;

const orderKeys = {
  saved: 'saved.sort.saved',
  published: 'saved.sort.published',
  headline: 'saved.sort.headline',
} as const satisfies Record<SavedOrder, string>;

/** The articles that the reader saved: to be found, put in order, opened and removed. */
export function SavedList({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SavedOrder>('saved');
  const [shown, setShown] = useState(atOnce);
  const read = useSaved();
  const removal = useRemoval(heading);
  const all = read?.ok ? read.value.filter(({ reason }) => reason === 'reader') : [];
  const stories = shownStories(all, query, order);

  return (
    <section className={styles.list} aria-labelledby="saved-list" aria-busy={read === null}>
      <h2 id="saved-list" ref={heading} tabIndex={-1} className={styles.title}>
        {t('saved.list')}
      </h2>
      {read === null && <p className={styles.note}>{t('saved.opening')}</p>}
      {read && !read.ok && <p className={styles.note}>{t('saved.denied')}</p>}
      {read?.ok && all.length === 0 && !removal.last && <p className={styles.note}>{t('saved.empty')}</p>}
      {all.length > 1 && (
        <search className={styles.tools}>
          <input
            type="search"
            value={query}
            aria-label={t('saved.filter')}
            placeholder={t('saved.filter')}
            onChange={({ target }) => {
              setQuery(target.value);
              setShown(atOnce);
            }}
          />
          <label>
            {t('saved.sort.label')}
            <select value={order} onChange={({ target }) => setOrder(target.value as SavedOrder)}>
              {savedOrders.map((each) => (
                <option key={each} value={each}>
                  {t(orderKeys[each])}
                </option>
              ))}
            </select>
          </label>
        </search>
      )}
      {removal.last && (
        <ListNotice
          text={t('saved.removed', { title: removal.last.story.headline })}
          action={t('saved.undo')}
          onAction={removal.undo}
          role="status"
        />
      )}
      <IncompleteArticles stories={all} />
      {all.length > 0 && stories.length === 0 && (
        <p className={styles.note}>{t('saved.noMatch', { query })}</p>
      )}
      {stories.slice(0, shown).map((saved) => (
        <StoryCard
          key={saved.id}
          story={saved.story}
          dateStyle={dateStyle}
          variant="row"
          heading="h3"
          action={<SavedActions saved={saved} onRemove={() => void removal.remove(saved)} />}
        />
      ))}
      {stories.length > shown && (
        <p className={styles.more}>
          <button type="button" className="button" onClick={() => setShown(shown + atOnce)}>
            {t('saved.more')}
          </button>
        </p>
      )}
    </section>
  );
}
