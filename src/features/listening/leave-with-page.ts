import type { Controller } from './controller.ts';
import type { Engine } from './engines/engine.ts';

/**
 * Falls silent when the reader leaves: Chromium goes on speaking after the page is gone. A page that comes back out of
 * the back-forward cache may find a queue in disorder; it is cleared, and the reading waits, paused, at its place.
 */
export function leaveWithPage(
  controller: Pick<Controller, 'pause'>,
  engine: Pick<Engine, 'silence'> | null,
  target: EventTarget = window,
): () => void {
  function leave() {
    controller.pause();
    engine?.silence();
  }
  function comeBack(event: Event) {
    if ((event as PageTransitionEvent).persisted) leave();
  }
  target.addEventListener('pagehide', leave);
  target.addEventListener('pageshow', comeBack);
  return () => {
    target.removeEventListener('pagehide', leave);
    target.removeEventListener('pageshow', comeBack);
  };
}
