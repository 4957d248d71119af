import { ArrowLeft, ArrowRight } from 'lucide-react';
import { StyledText } from '#components/article/styled-text.tsx';
import { articleDirection } from '#domain/article/article-direction.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './neighbours.module.css';
import { StoryLink } from './story-link.tsx';

/** The older and the newer story of the same section. */
export function Neighbours({ previous, next }: { previous: Story | null; next: Story | null }) {
  const { t, i18n } = useTranslation();
  if (!(previous || next)) return null;
  // Arrows of page navigation follow the reading direction; those of playback never do.
  const isRtl = i18n.dir() === 'rtl';
  const [Back, Forward] = isRtl ? [ArrowRight, ArrowLeft] : [ArrowLeft, ArrowRight];
  return (
    <nav
      className={styles.neighbours}
      aria-label={t('neighbours.label')}
      lang={i18n.language}
      dir={i18n.dir()}
    >
      {previous && (
        <p>
          <span className={styles.label}>
            <Back aria-hidden="true" size={16} />
            {t('neighbours.previous')}
          </span>
          <Headline story={previous} />
        </p>
      )}
      {next && (
        <p className={styles.next}>
          <span className={styles.label}>
            {t('neighbours.next')}
            <Forward aria-hidden="true" size={16} />
          </span>
          <Headline story={next} />
        </p>
      )}
    </nav>
  );
}

function Headline({ story }: { story: Story }) {
  return (
    <StoryLink id={story.id} className={styles.headline}>
      <span lang={story.inLanguage} dir={articleDirection(story)} data-text>
        <StyledText>{story.headline}</StyledText>
      </span>
    </StoryLink>
  );
}
