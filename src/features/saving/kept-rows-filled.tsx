import { StoryCard } from '#components/story/story-card.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { unfinishedStories } from '#data/library/continue-reading.ts';
import { savedByReader } from '#data/library/saved-by-reader.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './kept-rows-filled.module.css';
import { useLibrary } from './use-library.ts';

const inRow = 3;
const begun = () => unfinishedStories(inRow);
const savedLast = () => savedByReader(inRow);

/** «تابع القراءة» and «المحفوظات» on the front page; each is there only when it has something. */
export function KeptRowsFilled({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const unfinished = useLibrary(begun);
  const saved = useLibrary(savedLast);
  return (
    <div className={styles.rows}>
      <Row
        id="continue"
        title={t('saved.history.continue')}
        stories={unfinished?.ok ? unfinished.value.map(({ story }) => story) : []}
        dateStyle={dateStyle}
      />
      <Row
        id="saved"
        title={t('saved.title')}
        stories={saved?.ok ? saved.value.stories.map(({ story }) => story) : []}
        dateStyle={dateStyle}
      />
    </div>
  );
}

type RowProps = { id: string; title: string; stories: readonly Story[]; dateStyle: DateStyle };

function Row({ id, title, stories, dateStyle }: RowProps) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.row} aria-labelledby={`row-${id}`} data-screen-only>
      <h2 id={`row-${id}`}>
        <PageLink to={paths.saved.getHref()} prefetch="aimed">
          {title}
        </PageLink>
      </h2>
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="row" heading="h3" />
        ))}
      </div>
    </section>
  );
}
