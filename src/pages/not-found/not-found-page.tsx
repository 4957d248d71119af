import { PageProblem } from '#components/layout/page-problem.tsx';

/** The page for an address that leads nowhere. */
export function NotFoundPage() {
  return <PageProblem problem="missing" />;
}
