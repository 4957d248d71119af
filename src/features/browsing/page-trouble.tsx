import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import type { EditionSource, LoadProblem } from '#data/edition-source.ts';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import { NearList, type Offer } from './near-list.tsx';

type PageTroubleProps = {
  problem: LoadProblem;
  dateStyle: DateStyle;
  /** What is offered until the stories nearest to the address are known. */
  newest?: NearStories | null;
};

/**
 * What stands in the place of a page that could not be shown; of one that is missing, with the stories nearest to its
 * address; of one that did not arrive, with what is kept on this device.
 */
export function PageTrouble({ problem, dateStyle, newest = null }: PageTroubleProps) {
  const source = useEditionSource();
  const { pathname } = useLocation();
  const [found, setFound] = useState<Offer | null>(null);
  useEffect(() => {
    let isGone = false;
    const offer =
      problem === 'missing' ? nearTo(pathname, source) : problem === 'unreachable' && keptHere(source);
    if (offer) void offer.then((stories) => !isGone && setFound(stories));
    return () => {
      isGone = true;
      setFound(null);
    };
  }, [problem, pathname, source]);
  const offer = found ?? (newest && offerOf(newest));
  return (
    <>
      <PageProblem problem={problem} />
      {offer && <NearList {...offer} dateStyle={dateStyle} />}
    </>
  );
}

async function nearTo(pathname: string, source: EditionSource): Promise<Offer | null> {
  const wrongId = pathname.split('/').findLast((segment) => segment !== '') ?? '';
  const near = await source.loadNear(safeDecode(wrongId));
  return near.ok ? offerOf(near.value) : null;
}

async function keptHere(source: EditionSource): Promise<Offer> {
  return { title: 'problem.kept', stories: await source.loadKept() };
}

function offerOf({ isSimilar, stories }: NearStories): Offer {
  return { title: isSimilar ? 'problem.near' : 'list.newest', stories };
}
