import { type ComponentType, useEffect, useState } from 'react';
import { PageProblem } from '#components/layout/page-problem.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';

type PageTroubleProps = { problem: LoadProblem; dateStyle: DateStyle };

/** What stands in the place of a page that could not be shown; of one that is missing, with the stories nearest to its address. */
export function PageTrouble({ problem, dateStyle }: PageTroubleProps) {
  const [near, setNear] = useState<{ Missing: ComponentType<{ dateStyle: DateStyle }> } | null>(null);
  useEffect(() => {
    if (problem !== 'missing') return;
    // Without it the page still says what happened and where to go.
    import('./near-missing.tsx').then(
      ({ NearMissing }) => setNear({ Missing: NearMissing }),
      () => {},
    );
  }, [problem]);
  return (
    <>
      <PageProblem problem={problem} />
      {near && <near.Missing dateStyle={dateStyle} />}
    </>
  );
}
