import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';

/** What browsers and Vite call code that did not arrive: Chromium and Firefox, Safari, the loader of stylesheets. */
const lostModule = /dynamically imported|module script|preload CSS/;

/**
 * The page for a fault of ours: it says so plainly, and everything around it goes on. A page whose code did not arrive is
 * no fault of the paper: it comes by itself with the network.
 */
export function ErrorPage() {
  const isLost = lostModule.test(String(useRouteError()));
  useEffect(() => {
    if (!isLost) return;
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [isLost]);
  return (
    <PageProblem {...(isLost ? { problem: 'unreachable', onRetry: reload } : { problem: 'unexpected' })} />
  );
}

/** A module that failed once is remembered as failed: only a new document surely asks again. */
function reload(): void {
  location.reload();
}
