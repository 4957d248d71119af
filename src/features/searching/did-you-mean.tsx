import { SiteLink } from '#components/ui/site-link.tsx';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import { queryOfText } from './query-of-text.ts';
import { searchHref } from './search-href.ts';
import styles from './search-notes.module.css';

type DidYouMeanProps = { didYouMean: string | null; query: SearchQuery };

/** Offers the spelling that a reader may have meant, narrowed as before; nothing where the words are known. */
export function DidYouMean({ didYouMean, query: { filters } }: DidYouMeanProps) {
  const { t } = useTranslation();
  if (didYouMean === null) return null;
  return (
    <p className={styles.meant}>
      <SiteLink to={searchHref({ ...queryOfText(didYouMean), filters })}>
        {t('search.didYouMean', { query: isolate(didYouMean) })}
      </SiteLink>
    </p>
  );
}
