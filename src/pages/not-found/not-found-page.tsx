import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useRevalidator, useRouteLoaderData } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import { StoryCard } from '#components/story/story-card.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import type { Result } from '#lib/result.ts';
import styles from './not-found-page.module.css';

/** The page for an address that leads nowhere: with the stories whose addresses are most like it, else the newest. */
export function NotFoundPage() {
  const edition = useRouteLoaderData<EditionInfo>('root');
  const near = useLoaderData<Result<NearStories, LoadProblem> | undefined>();
  const { revalidate } = useRevalidator();
  // One file stands for every wrong address, and could not know this one.
  useEffect(() => void revalidate(), [revalidate]);
  return (
    <>
      <PageProblem problem="missing" />
      {edition && near?.ok && <Near near={near.value} edition={edition} />}
    </>
  );
}

function Near({ near: { isSimilar, stories }, edition }: { near: NearStories; edition: EditionInfo }) {
  const { t } = useTranslation();
  const dateStyle = useDateStyle(edition);
  if (stories.length === 0) return null;
  return (
    <section className={styles.near} aria-labelledby="near">
      <h2 id="near">{t(isSimilar ? 'problem.near' : 'problem.newest')}</h2>
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="headline" heading="h3" />
        ))}
      </div>
    </section>
  );
}
