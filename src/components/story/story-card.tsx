import { useTranslation } from 'react-i18next';
import { Picture } from '#components/article/picture.tsx';
import { articleDirection } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { Story } from '#domain/edition/story.ts';
import styles from './story-card.module.css';
import { StoryLink } from './story-link.tsx';

type StoryCardProps = {
  story: Story;
  dateStyle: DateStyle;
  /** `lead` opens a page, `card` stands beside others, `row` is a headline with a small picture. */
  variant: 'lead' | 'card' | 'row';
  heading: 'h2' | 'h3';
};

const sizes = {
  lead: '(min-width: 50rem) 38rem, calc(100vw - 2rem)',
  row: '6.5rem',
  card: '(min-width: 50rem) 17rem, (min-width: 34rem) 45vw, calc(100vw - 2rem)',
};

/** A story in a list: the headline is the link, and its whole card can be pressed. */
export function StoryCard({ story, dateStyle, variant, heading: Heading }: StoryCardProps) {
  const { t, i18n } = useTranslation();
  const { id, inLanguage, headline, kicker, description, image, datePublished } = story;
  return (
    <article className={styles.story} data-variant={variant} lang={inLanguage} dir={articleDirection(story)}>
      {image && (
        <div className={styles.picture}>
          {/* The headline beside it names the story: to a screen reader the picture would only repeat it. */}
          <Picture
            image={{ ...image, alt: '' }}
            sizes={sizes[variant]}
            priority={variant === 'lead' ? 'lead' : 'lazy'}
          />
        </div>
      )}
      <div className={styles.text}>
        <p className={styles.kicker}>{kicker}</p>
        <Heading className={styles.headline}>
          <StoryLink id={id} className={styles.link}>
            {headline}
          </StoryLink>
        </Heading>
        {variant === 'lead' && description && <p className={styles.description}>{description}</p>}
        <p className={styles.meta} lang={i18n.language} dir={i18n.dir()}>
          <time dateTime={datePublished}>{formatDate(datePublished, dateStyle)}</time>
          <span>{t('article.readingTime', { count: story.readingMinutes })}</span>
        </p>
      </div>
    </article>
  );
}
