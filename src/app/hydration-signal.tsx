import { useEffect } from 'react';

/** Tells, from inside the tree, that React has taken over the page. Draws nothing. */
export function HydrationSignal({ onReady }: { onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return null;
}
