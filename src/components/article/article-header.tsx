import { PageLink } from '#components/ui/page-link.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { Article } from '#domain/article/article.ts';
import { readingMinutes } from '#domain/article/reading-time.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate, formatTime } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './article-header.module.css';
import { StyledText } from './styled-text.tsx';

const longHeadline = 80;

/** Kicker, headline, standfirst, and the line of dates. */
export function ArticleHeader({ article, dateStyle }: { article: Article; dateStyle: DateStyle }) {
  const { kicker, headline, description, articleSection } = article;
  return (
    <header className={styles.header}>
      <p className="kicker">
        <PageLink to={paths.list.getHref({ kind: 'section', id: articleSection.id })} prefetch="aimed">
          {articleSection.name}
        </PageLink>
        {kicker && (
          <span data-text>
            <StyledText>{kicker}</StyledText>
          </span>
        )}
      </p>
      {/* The heading takes the focus after a navigation, so that a screen reader begins with it. */}
      <h1
        className={styles.headline}
        data-length={headline.length > longHeadline ? 'long' : undefined}
        tabIndex={-1}
        data-spoken="headline"
        data-text
      >
        <StyledText>{headline}</StyledText>
      </h1>
      {description && (
        <p className={styles.standfirst} data-spoken="description" data-text>
          <StyledText>{description}</StyledText>
        </p>
      )}
      <Dateline article={article} dateStyle={dateStyle} />
    </header>
  );
}

function Dateline({ article, dateStyle }: { article: Article; dateStyle: DateStyle }) {
  const { t, i18n } = useTranslation();
  const { datePublished, dateModified, dateline, sourceOrganization, correction } = article;
  const hijri = formatHijri(datePublished, dateStyle);
  const published = datePublished && formatDate(datePublished, dateStyle);
  const sameDay = dateModified && formatDate(dateModified, dateStyle) === published;
  // The line stands where the article begins; only the words in it are of the interface.
  const words = { lang: i18n.language, dir: i18n.dir() };
  return (
    <ul id="dateline" className={styles.dateline}>
      {dateline && <li>{dateline}</li>}
      {datePublished && (
        <li>
          <time {...words} dateTime={datePublished} suppressHydrationWarning>
            {published}
          </time>
        </li>
      )}
      {hijri && (
        <li data-hijri-date>
          <bdi {...words} data-counted suppressHydrationWarning>
            {hijri}
          </bdi>
        </li>
      )}
      {dateModified && (
        <li>
          <time {...words} dateTime={dateModified} suppressHydrationWarning>
            {t('article.updated', {
              date: sameDay ? formatTime(dateModified, dateStyle) : formatDate(dateModified, dateStyle),
            })}
          </time>
        </li>
      )}
      {correction && correction.length > 0 && (
        <li>
          <SiteLink to="#corrections" {...words}>
            {t('reading.corrected')}
          </SiteLink>
        </li>
      )}
      <li>
        <bdi {...words} data-counted suppressHydrationWarning>
          {t('article.readingTime', { count: readingMinutes(article) })}
        </bdi>
      </li>
      {sourceOrganization?.map(({ name }) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
