import { PageProblem } from '#components/layout/page-problem.tsx';

/** The page for a fault of ours: it says so plainly, and everything around it goes on. */
export function ErrorPage() {
  return <PageProblem problem="unexpected" />;
}
