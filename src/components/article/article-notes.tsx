import { PageLink } from '#components/ui/page-link.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { Article } from '#domain/article/article.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './article-notes.module.css';
import { StyledText } from './styled-text.tsx';

/** Corrections in the open: what was wrong, and when it was put right. */
export function Corrections({ article, dateStyle }: { article: Article; dateStyle: DateStyle }) {
  const { t, i18n } = useTranslation();
  const corrections = article.correction ?? [];
  if (corrections.length === 0) return null;
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections" lang={i18n.language} dir={i18n.dir()}>
        {t('corrections.title', { count: corrections.length })}
      </h2>
      <ul>
        {corrections.map(({ datePublished, text }) => (
          <li key={datePublished + text}>
            <time dateTime={datePublished} lang={i18n.language} dir={i18n.dir()} suppressHydrationWarning>
              {formatDate(datePublished, dateStyle)}
            </time>{' '}
            <span data-text>
              <StyledText>{text}</StyledText>
            </span>
          </li>
        ))}
      </ul>
      <p data-screen-only>
        <SiteLink to="#dateline" lang={i18n.language} dir={i18n.dir()}>
          {t('reading.backToTop')}
        </SiteLink>
      </p>
    </section>
  );
}

/** The topics of an article. */
export function Topics({ article }: { article: Article }) {
  const { t, i18n } = useTranslation();
  const topics = article.keywords ?? [];
  if (topics.length === 0) return null;
  return (
    <section className={styles.topics} aria-labelledby="topics" data-screen-only>
      <h2 id="topics" lang={i18n.language} dir={i18n.dir()}>
        {t('topics.title')}
      </h2>
      <ul>
        {topics.map(({ id, name }) => (
          <li key={id}>
            <PageLink to={paths.list.getHref({ kind: 'topic', id })} prefetch="aimed">
              <bdi>{name}</bdi>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
