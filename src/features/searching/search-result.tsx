import { useHref, useLinkClickHandler } from 'react-router';
import { Picture } from '#components/article/picture.tsx';
import { StyledText } from '#components/article/styled-text.tsx';
import { useTransitionName } from '#components/ui/use-transition-name.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import { paths } from '#domain/paths.ts';
import type { SearchHit } from '#domain/search/search-answer.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { FoundState } from './found-words/found-state.ts';
import { Marked } from './marked.tsx';
import styles from './search-result.module.css';

type SearchResultProps = { hit: SearchHit; text: string; dateStyle: DateStyle };

/** An article that was found, with the words that were looked for marked. The opened article marks them too. */
export function SearchResult({ hit: { story, headline, extract }, text, dateStyle }: SearchResultProps) {
  const { i18n } = useTranslation();
  const { id, inLanguage, image, datePublished, articleSection } = story;
  const to = paths.article.getHref(id);
  const href = useHref(to);
  // Beside the address, not in it: the link that a reader shares from the article stays clean.
  const state: FoundState = { searched: text };
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state, viewTransition: true });
  const picture = useTransitionName<HTMLDivElement>(to, 'picture');
  return (
    <article className={styles.result} lang={inLanguage} dir={articleDirection(story)} data-stay>
      {image && (
        <div className={styles.picture} ref={picture}>
          <Picture image={{ ...image, alt: '' }} sizes="(min-width: 40rem) 10rem, 6rem" />
        </div>
      )}
      <div className={styles.text}>
        <p className={styles.meta}>
          <span className={styles.section} data-text>
            <StyledText>{articleSection.name}</StyledText>
          </span>
          {datePublished && (
            <time dateTime={datePublished} lang={i18n.language} dir={i18n.dir()}>
              {formatDate(datePublished, dateStyle)}
            </time>
          )}
        </p>
        <h2 className={styles.headline}>
          <a href={href} onClick={follow} className={styles.link}>
            <Marked>{headline}</Marked>
          </a>
        </h2>
        <p className={styles.extract}>
          <Marked>{extract}</Marked>
        </p>
      </div>
    </article>
  );
}
