import { useLoaderData } from 'react-router';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import type { Result } from '#lib/result.ts';

/** The page for an address that leads nowhere. One file stands for all of them, so it was made with the newest stories. */
export function NotFoundPage() {
  const newest = useLoaderData<Result<NearStories, LoadProblem>>();
  const dateStyle = useDateStyle(useEdition());
  return <PageTrouble problem="missing" dateStyle={dateStyle} newest={newest.ok ? newest.value : null} />;
}
