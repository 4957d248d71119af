import { useLoaderData } from 'react-router';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { NearList } from '#features/browsing/near-list.tsx';
import { offerOf } from '#features/browsing/offer-of.ts';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import type { Result } from '#lib/result.ts';
import { useUnknownAddress } from './use-unknown-address.ts';

/**
 * The page for an address that leads nowhere. One file stands for all of them, so it was made with the newest stories. Without
 * a network nobody knows whether the address is wrong: the paper may have moved an article there, or grown.
 */
export function NotFoundPage() {
  const newest = useLoaderData<Result<NearStories, LoadProblem>>();
  const dateStyle = useDateStyle(useEdition());
  const isUnknown = useUnknownAddress();
  if (isUnknown) return <PageTrouble problem="unreachable" dateStyle={dateStyle} />;
  return (
    <PageTrouble problem="missing" dateStyle={dateStyle}>
      {newest.ok && <NearList {...offerOf(newest.value)} dateStyle={dateStyle} />}
    </PageTrouble>
  );
}
