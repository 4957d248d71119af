import { type ComponentProps, isValidElement, type ReactNode, use } from 'react';
import { Picture } from '#components/article/picture.tsx';
import { StyledText } from '#components/article/styled-text.tsx';
import { drawnOnce } from '#components/ui/drawn-once.tsx';
import { useTransitionName } from '#components/ui/use-transition-name.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import { leadStorySizes } from '#domain/article/renditions.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { Story } from '#domain/edition/story.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ReadMarksContext } from './read-marks-context.ts';
import styles from './story-card.module.css';
import { StoryLink } from './story-link.tsx';

/**
 * `lead` opens a page, `card` stands beside others, `block` opens a section (a card, and an entry on phones), `entry` is one of a list with its standfirst, `row` a headline with a
 * small picture, `headline` has none.
 */
type StoryVariant = 'lead' | 'card' | 'block' | 'entry' | 'row' | 'headline';

type StoryCardProps = {
  story: Story;
  dateStyle: DateStyle;
  variant: StoryVariant;
  heading: 'h2' | 'h3';
  /** Whether it has half of a wide page for itself: its picture is larger then. */
  isWide?: boolean;
  /** When the story is fetched ahead: as soon as it is seen, if nothing else is said. */
  prefetch?: ComponentProps<typeof StoryLink>['prefetch'];
  /** What can be done with the story without opening it, such as hearing its summary. */
  action?: ReactNode;
};

const sizes: Record<StoryVariant, string> = {
  lead: leadStorySizes,
  card: '(min-width: 40rem) 22rem, calc(100vw - 2rem)',
  block: '(min-width: 40rem) 22rem, 7rem',
  entry: '(min-width: 40rem) 15rem, 7rem',
  row: '6.5rem',
  headline: '0',
};
const withDescription: readonly StoryVariant[] = ['lead', 'card', 'block', 'entry'];

function DrawnCard({
  story,
  dateStyle,
  variant,
  heading: Heading,
  isWide,
  prefetch,
  action,
}: StoryCardProps) {
  const { t, i18n } = useTranslation();
  const { id, inLanguage, headline, kicker, description, image, datePublished } = story;
  // The line stands where the story begins; only the words in it are of the interface.
  const words = { lang: i18n.language, dir: i18n.dir() };
  const isRead = use(ReadMarksContext).has(id);
  const picture = useTransitionName<HTMLDivElement>(paths.article.getHref(id), 'picture');
  return (
    <article
      className={styles.story}
      data-variant={variant}
      data-article-id={id}
      lang={inLanguage}
      dir={articleDirection(story)}
    >
      {image && variant !== 'headline' && (
        <div className={styles.picture} ref={picture}>
          {/* The headline beside it names the story: to a screen reader the picture would only repeat it. */}
          <Picture
            image={{ ...image, alt: '' }}
            sizes={(isWide ? '(min-width: 64rem) 35rem, ' : '') + sizes[variant]}
            priority={variant === 'lead' ? 'lead' : 'lazy'}
          />
        </div>
      )}
      <div className={styles.text}>
        <p className="kicker" data-text>
          {kicker && <StyledText>{kicker}</StyledText>}
        </p>
        <Heading className={styles.headline}>
          <StoryLink id={id} className={styles.link} prefetch={prefetch}>
            <span data-spoken="headline" data-text>
              <StyledText>{headline}</StyledText>
            </span>
          </StoryLink>
        </Heading>
        {withDescription.includes(variant) && description && (
          <p className={styles.description} data-text>
            <StyledText>{description}</StyledText>
          </p>
        )}
        <div className={styles.meta}>
          {datePublished && (
            <time dateTime={datePublished} {...words} suppressHydrationWarning>
              {formatDate(datePublished, dateStyle)}
            </time>
          )}
          <span {...words} data-counted suppressHydrationWarning>
            {t('article.readingTime', { count: story.readingMinutes })}
          </span>
          {isRead && (
            <span className={styles.read} {...words}>
              {t('story.read')}
            </span>
          )}
          {action && <div {...words}>{action}</div>}
        </div>
      </div>
    </article>
  );
}

/** All that a card shows; null where what can be done with it depends on more than the story. */
function keyOfCard({ dateStyle: _, action, ...shown }: StoryCardProps): string | null {
  if (!action) return JSON.stringify(shown);
  const isOfStory =
    isValidElement<{ story?: Story }>(action) &&
    Object.keys(action.props).length === 1 &&
    action.props.story === shown.story;
  return isOfStory && typeof action.type === 'function' ? JSON.stringify([action.type.name, shown]) : null;
}

/** A story in a list: the headline is the link, and its whole card can be pressed. */
export const StoryCard = import.meta.env.SSR ? drawnOnce(DrawnCard, 'card', keyOfCard) : DrawnCard;
