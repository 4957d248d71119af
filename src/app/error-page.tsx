import { useEffect, useSyncExternalStore } from 'react';
import { useRouteError } from 'react-router';
import { PageProblem } from '#components/layout/page-problem.tsx';
import { updates } from '#features/offline/updates.ts';

/** What browsers and Vite call code that did not arrive: Chromium and Firefox, Safari, the loader of stylesheets. */
const lostModule = /dynamically imported module|module script failed|preload CSS/i;

/**
 * The page for a fault of ours: it says so plainly, and everything around it goes on. A page whose code did not arrive is
 * no fault of the paper: it comes by itself with the network, or with the newer reader that has no such code any longer.
 */
export function ErrorPage() {
  const error = useRouteError();
  const isLost = error instanceof Error && lostModule.test(error.message);
  const isReplaced = useSyncExternalStore(updates.subscribe, updates.get, updates.get) === 'lost';
  useEffect(() => {
    if (!isLost) return;
    // Who listens decides when to fall silent: the notice offers it.
    if (isReplaced && !('listeningDock' in document.documentElement.dataset)) location.reload();
    // A module that failed once may be remembered as failed: only a new document surely asks again.
    const onOnline = () => location.reload();
    addEventListener('online', onOnline);
    return () => removeEventListener('online', onOnline);
  }, [isLost, isReplaced]);
  return <PageProblem problem={isLost && !isReplaced ? 'unreachable' : 'unexpected'} />;
}
