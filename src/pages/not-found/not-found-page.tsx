import { useEffect } from 'react';
import { useLoaderData, useRevalidator, useRouteLoaderData } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { NearList } from '#features/browsing/near-list.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import type { Result } from '#lib/result.ts';

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

function Near({ near, edition }: { near: NearStories; edition: EditionInfo }) {
  return <NearList near={near} dateStyle={useDateStyle(edition)} />;
}
