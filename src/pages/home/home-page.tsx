import { useTranslation } from 'react-i18next';
import { useLoaderData, useRouteLoaderData } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import { StoryCard } from '#components/story/story-card.tsx';
import { StoryGrid } from '#components/story/story-grid.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import { dateStyleOf, type EditionInfo } from '#domain/edition/edition-info.ts';
import type { HomePage as HomePageData } from '#domain/edition/home-page.ts';
import type { Result } from '#lib/result.ts';
import styles from './home-page.module.css';

/** The edition's stories: the newest first and large, then section by section. */
export function HomePage() {
  const { t, i18n } = useTranslation();
  const edition = useRouteLoaderData<EditionInfo>('root');
  const home = useLoaderData<Result<HomePageData, LoadProblem>>();
  if (!edition || !home.ok) return <PageProblem problem={home.ok ? 'malformed' : home.problem} />;

  const dateStyle = dateStyleOf(edition, i18n.language);
  const { lead, sections } = home.value;
  return (
    <div className={styles.home}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {edition.name}: {edition.tagline}
      </h1>
      {lead ? (
        <StoryCard story={lead} dateStyle={dateStyle} variant="lead" heading="h2" />
      ) : (
        <p>{t('home.empty')}</p>
      )}
      {sections.map(({ id, name, stories }) => (
        <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className={styles.title} lang={edition.inLanguage}>
            {name}
          </h2>
          <StoryGrid stories={stories} dateStyle={dateStyle} />
        </section>
      ))}
    </div>
  );
}
