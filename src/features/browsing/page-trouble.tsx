import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import { NearList } from './near-list.tsx';

// Whoever has no network and no worker has nothing that is kept.
const KeptList = lazy(() =>
  import('./kept-list.tsx').then(
    (code) => ({ default: code.KeptList }),
    () => ({ default: () => null }),
  ),
);

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
  const [nearest, setNearest] = useState<NearStories | null>(null);
  useEffect(() => {
    if (problem !== 'missing') return;
    let isGone = false;
    const wrongId = pathname.split('/').findLast((segment) => segment !== '') ?? '';
    void source.loadNear(safeDecode(wrongId)).then((answer) => {
      if (!isGone && answer.ok) setNearest(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [problem, pathname, source]);
  const near = nearest ?? newest;
  return (
    <>
      <PageProblem problem={problem} />
      {problem === 'unreachable' && (
        <Suspense>
          <KeptList dateStyle={dateStyle} />
        </Suspense>
      )}
      {near && <NearList near={near} dateStyle={dateStyle} />}
    </>
  );
}
