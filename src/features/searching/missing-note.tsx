import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import { joinWords } from '#lib/join-words.ts';
import styles from './search-notes.module.css';

/** Above results that lack words of the query: says which no article has. */
export function MissingNote({ words }: { words: readonly string[] }) {
  const { t, i18n } = useTranslation();
  if (words.length === 0) return null;
  const apart = words.map((word) => isolate(word));
  const listed = joinWords(apart, i18n.language, 'disjunction');
  return <p className={styles.missing}>{t('search.missing', { words: listed })}</p>;
}
