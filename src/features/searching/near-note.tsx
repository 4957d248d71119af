import type { SearchQuery } from '#domain/search/search-query.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DidYouMean } from './did-you-mean.tsx';
import { NothingAbout } from './nothing-about.tsx';
import styles from './search-notes.module.css';

/** Above results that only have words like those that were typed: says that nothing has them, and what may have been meant. */
export function NearNote({ query, didYouMean }: { query: SearchQuery; didYouMean: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note}>
      <NothingAbout text={query.text} />
      <DidYouMean didYouMean={didYouMean} query={query} />
      <p>{t('search.near.note')}</p>
    </div>
  );
}
