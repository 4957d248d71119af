import { memo } from 'react';
import { useLoaderData } from 'react-router';
import { StoryCard } from '#components/story/story-card.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { HomePage as HomePageData } from '#domain/edition/home-page.ts';
import type { Story } from '#domain/edition/story.ts';
import { paths } from '#domain/paths.ts';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { AddToListButton } from '#features/listening/add-to-list-button.tsx';
import { BriefingStrip } from '#features/listening/briefing-strip.tsx';
import { StoryActions } from '#features/listening/story-actions.tsx';
import { KeptRows } from '#features/saving/kept-rows.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Result } from '#lib/result.ts';
import styles from './home-page.module.css';

/** Whether full rows of three leave it over: the style sheet spreads it over the last row. */
const isLeftOver = (index: number, { length }: readonly unknown[]) => index >= length - (length % 3);

/** The front page: one lead, today's briefing, what stands beside it, the sections, and the latest. */
export function HomePage() {
  const home = useLoaderData<Result<HomePageData, LoadProblem>>();
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  if (!home.ok) return <PageTrouble problem={home.problem} dateStyle={dateStyle} />;
  return <FrontPage home={home.value} edition={edition} dateStyle={dateStyle} />;
}

type FrontPageProps = { home: HomePageData; edition: EditionInfo; dateStyle: DateStyle };

/** Not drawn anew for each step of a navigation, of which the router tells every page. */
const FrontPage = memo(({ home, edition, dateStyle }: FrontPageProps) => {
  const { t } = useTranslation();
  const { lead, seconds, briefing, sections, latest } = home;
  return (
    <div className={styles.home}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {edition.name}: {edition.tagline}
      </h1>
      {lead ? (
        <StoryCard
          story={lead}
          dateStyle={dateStyle}
          variant="lead"
          heading="h2"
          action={<StoryActions story={lead} />}
        />
      ) : (
        <p className={styles.empty}>{t('home.empty')}</p>
      )}
      <BriefingStrip {...briefing} />
      {seconds.length > 0 && (
        <div className={`${styles.columns} ${styles.seconds}`}>
          {seconds.map((story, index) => (
            <StoryCard
              key={story.id}
              story={story}
              dateStyle={dateStyle}
              variant="card"
              heading="h2"
              isWide={isLeftOver(index, seconds)}
              action={<StoryActions story={story} />}
            />
          ))}
        </div>
      )}
      <KeptRows dateStyle={dateStyle} />
      {sections.length > 0 && (
        <div className={styles.columns}>
          {sections.map((section, index) => (
            <SectionBlock
              key={section.id}
              section={section}
              edition={edition}
              dateStyle={dateStyle}
              isWide={isLeftOver(index, sections)}
            />
          ))}
        </div>
      )}
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest" className={styles.title}>
            {t('home.latest')}
          </h2>
          <div className={`${styles.columns} ${styles.headlines}`}>
            <Headlines stories={latest} dateStyle={dateStyle} />
          </div>
        </section>
      )}
    </div>
  );
});

type SectionBlockProps = {
  section: HomePageData['sections'][number];
  edition: EditionInfo;
  dateStyle: DateStyle;
  isWide: boolean;
};

/** A section on the front page: one story with its picture, then headlines, and the way to the rest. */
function SectionBlock({ section: { id, name, stories }, edition, dateStyle, isWide }: SectionBlockProps) {
  const { t } = useTranslation();
  const lang = edition.inLanguage;
  const href = paths.list.getHref({ kind: 'section', id });
  const [first, ...others] = stories;
  return (
    <section className={styles.section} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} className={styles.title} lang={lang} dir={directionOfLanguage(lang)}>
        <PageLink to={href} prefetch="aimed">
          {name}
        </PageLink>
      </h2>
      {first && (
        <StoryCard
          story={first}
          dateStyle={dateStyle}
          variant="block"
          heading="h3"
          isWide={isWide}
          action={<StoryActions story={first} />}
        />
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <Headlines stories={others} dateStyle={dateStyle} />
        </div>
      )}
      <p className={styles.more}>
        <PageLink to={href} prefetch="aimed">
          {t('home.more', { section: name })}
        </PageLink>
      </p>
    </section>
  );
}

function Headlines({ stories, dateStyle }: { stories: readonly Story[]; dateStyle: DateStyle }) {
  return stories.map((story) => (
    <StoryCard
      key={story.id}
      story={story}
      dateStyle={dateStyle}
      variant="headline"
      heading="h3"
      action={<AddToListButton story={story} />}
    />
  ));
}
