import { useRef } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { type SavedOrder, savedOrders } from '#domain/offline/shown-stories.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { IncompleteArticles } from './incomplete-articles.tsx';
import { ListNotice } from './list-notice.tsx';
import { RowsToCome } from './rows-to-come.tsx';
import styles from './saved-list.module.css';
import { SavedRow } from './saved-row.tsx';
import { useRemoval } from './use-removal.ts';
import { useSavedList } from './use-saved-list.ts';

const orderKeys = {
  saved: 'saved.sort.saved',
  published: 'saved.sort.published',
  headline: 'saved.sort.headline',
} as const satisfies Record<SavedOrder, string>;

/** The articles that the reader saved: to be found, put in order, opened and removed. */
export function SavedList({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useSavedList();
  const { state, stories, total } = list;
  const removal = useRemoval(heading);

  return (
    <section className={styles.list} aria-labelledby="saved-list" aria-busy={state === 'opening'}>
      <h2 id="saved-list" ref={heading} tabIndex={-1} className={styles.title}>
        {t('saved.list')}
      </h2>
      {state === 'opening' && <p className={styles.note}>{t('saved.opening')}</p>}
      {state === 'denied' && <p className={styles.note}>{t('saved.denied')}</p>}
      {state === 'open' && total === 0 && !removal.last && <p className={styles.note}>{t('saved.empty')}</p>}
      {total > 1 && (
        <search className={styles.tools}>
          <input
            type="search"
            value={list.query}
            aria-label={t('saved.filter')}
            placeholder={t('saved.filter')}
            onChange={({ target }) => list.search(target.value)}
          />
          <label>
            {t('saved.sort.label')}
            <select value={list.order} onChange={({ target }) => list.sort(target.value as SavedOrder)}>
              {savedOrders.map((each) => (
                <option key={each} value={each}>
                  {t(orderKeys[each])}
                </option>
              ))}
            </select>
          </label>
          <span>{t('saved.count', { count: list.foundTotal })}</span>
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
      <IncompleteArticles stories={list.waiting} />
      {total > 0 && stories.length === 0 && (
        <p className={styles.note}>{t('saved.noMatch', { query: list.query })}</p>
      )}
      {stories.map((saved) => (
        <SavedRow key={saved.id} saved={saved} dateStyle={dateStyle} onRemove={removal.remove} />
      ))}
      {list.coming > 0 && <RowsToCome count={list.coming} onNear={list.comeNear} />}
      {list.hasMore && (
        <p className={styles.more}>
          <button type="button" className="button" onClick={list.more}>
            {t('saved.more')}
          </button>
        </p>
      )}
    </section>
  );
}
