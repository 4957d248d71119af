import type { Controller } from './controller.ts';
import type { SilentLoop } from './device/silent-loop.ts';
import { isOpen, isPlaying, type Player } from './player-state.ts';
import { partAt } from './reading.ts';

const actions = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const;

/**
 * Shows what is being read on the lock screen, and obeys its buttons and the headset's keys. The silent loop goes on
 * while paused, or the session would be lost; it never outlives the reading. Returns the way to end it.
 */
export function showInMediaSession(
  controller: Controller,
  loop: SilentLoop,
  session: MediaSession | undefined = globalThis.navigator?.mediaSession,
): () => void {
  if (!session) return () => undefined;
  const handlers: Record<(typeof actions)[number], () => void> = {
    play: controller.resume,
    pause: controller.pause,
    stop: controller.stop,
    previoustrack: controller.previous,
    nexttrack: controller.next,
  };
  let shown: string | null = null;

  function show(player: Player) {
    const title = titleOf(player);
    if (title !== null) loop.start();
    else loop.stop();
    if (!session) return;
    session.playbackState = title === null ? 'none' : isPlaying(player) ? 'playing' : 'paused';
    if (title === shown) return;
    shown = title;
    session.metadata = title === null ? null : new MediaMetadata({ title });
    for (const action of actions) setHandler(session, action, title === null ? null : handlers[action]);
  }

  const unsubscribe = controller.subscribe(() => show(controller.getPlayer()));
  return () => {
    unsubscribe();
    show({ status: 'idle', outcome: 'stopped', generation: 0, rate: 1 });
    loop.end();
  };
}

/** The title of what plays or is paused; null when there is nothing a media key could do. */
function titleOf(player: Player): string | null {
  const heard = isOpen(player) && player.status !== 'idle' && player.status !== 'failed';
  return heard ? (partAt(player.reading, player.index)?.title ?? '') : null;
}

function setHandler(session: MediaSession, action: MediaSessionAction, handler: (() => void) | null) {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // An action this browser does not know.
  }
}
