import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { forgetSearch, forgetSearches, onRecentSearches, recentSearches } from '#data/recent-searches.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { isolate } from '#lib/isolate.ts';
import styles from './before-searching.module.css';
import { queryOfText } from './query-of-text.ts';
import { searchHref } from './search-href.ts';

const none: readonly string[] = [];

/** What stands on the page of the search before anything is typed: the last searches of this reader, and ways to go without one. */
export function BeforeSearching({ edition }: { edition: EditionInfo }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.lead}>{t('search.lead')}</p>
      <div className={styles.before}>
        <RecentSearches />
        <section aria-labelledby="browse">
          <h2 id="browse">{t('search.browse')}</h2>
          <ul className={styles.sections} lang={edition.inLanguage}>
            {edition.sections.map(({ id, name }) => (
              <li key={id}>
                <PageLink to={paths.list.getHref({ kind: 'section', id })} prefetch="aimed">
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
          {edition.dateModified && (
            <p className={styles.archive}>
              <PageLink to={paths.archive.getHref()} prefetch="aimed">
                {t('search.archive')}
              </PageLink>
            </p>
          )}
        </section>
      </div>
    </>
  );
}

function RecentSearches() {
  const { t } = useTranslation();
  const searches = useSyncExternalStore(onRecentSearches, recentSearches, () => none);
  if (searches.length === 0) return null;
  const clear = () => {
    forgetSearches();
    announce(t('search.forgotten'));
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  const forget = (query: string, index: number) => {
    forgetSearch(query);
    // To the one that takes its place, so that the next can be removed too.
    const others = document.querySelectorAll<HTMLElement>('[data-forget]');
    const next = others[index + 1] ?? others[index - 1];
    (next ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  };
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('search.recent')}</h2>
      <ul className={styles.recent}>
        {searches.map((query, index) => (
          <li key={query}>
            <SiteLink to={searchHref(queryOfText(query))}>
              <bdi>{query}</bdi>
            </SiteLink>
            <button
              type="button"
              data-forget
              aria-label={t('search.forget', { query: isolate(query) })}
              onClick={() => forget(query, index)}
            >
              <X aria-hidden="true" size={18} strokeWidth={1.75} />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.private}>
        {t('search.private')}
        <button type="button" onClick={clear}>
          {t('search.forgetAll')}
        </button>
      </p>
    </section>
  );
}
