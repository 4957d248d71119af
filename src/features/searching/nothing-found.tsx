import { ArchiveLink } from '#components/layout/archive-link.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { wordsOf } from '#domain/search/words-of.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DidYouMean } from './did-you-mean.tsx';
import { NothingAbout } from './nothing-about.tsx';
import { queryOfText } from './query-of-text.ts';
import { searchHref } from './search-href.ts';
import styles from './search-notes.module.css';

/** What a reader can do who found nothing: take another spelling, other words, fewer filters, or another way. */
export function NothingFound({ query, answer }: { query: SearchQuery; answer: SearchAnswer }) {
  const { t } = useTranslation();
  if (answer.total > 0) {
    return (
      <div className={styles.note}>
        <p>{t('search.none.page')}</p>
        <p className={styles.ways}>
          <SiteLink to={searchHref({ ...query, page: 1 })} className="button">
            {t('search.none.firstPage')}
          </SiteLink>
        </p>
      </div>
    );
  }
  const isFiltered = Object.keys(query.filters).length > 0;
  return (
    <div className={styles.note}>
      <NothingAbout text={query.text} />
      <DidYouMean didYouMean={answer.didYouMean} query={query} />
      <Advice text={query.text} />
      <p className={styles.ways}>
        {isFiltered && (
          <SiteLink to={searchHref(queryOfText(query.text))} className="button" data-kind="primary">
            {t('search.none.wide')}
          </SiteLink>
        )}
        <ArchiveLink />
      </p>
    </div>
  );
}

function Advice({ text }: { text: string }) {
  const { t } = useTranslation();
  const words = wordsOf(text.slice(0, 500));
  if (words.length === 0) return <p>{t('search.none.signs')}</p>;
  if (words.every(({ isStop }) => isStop)) return <p>{t('search.none.stopWords')}</p>;
  return (
    <ul>
      <li>{t('search.none.fewer')}</li>
      <li>{t('search.none.spelling')}</li>
    </ul>
  );
}
