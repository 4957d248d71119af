import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import type { Controller } from './controller.ts';
import type { SilentLoop } from './device/silent-loop.ts';
import { idlePlayer, isOpen, isPlaying, type OpenPlayer, type Player, voiceInUse } from './player-state.ts';
import { partAt, type ReadingPart } from './reading.ts';
import { timelineOf } from './timeline.ts';

type Handlers = Partial<Record<MediaSessionAction, MediaSessionActionHandler>>;

/** What a lock screen shows besides the title: the paper, and where its pictures are. */
export type Paper = { name: string; base: string };

const artworkPixels = 720;
/** Seconds by which a lock screen skips that does not say by how many. */
const usualSkip = 10;

/**
 * Shows what is being read on the lock screen, and obeys its buttons and the headset's keys. Speech raises no session
 * by itself: a silent loop does, also while paused, or the session would be lost; a recording needs none. Returns the
 * way to end it.
 */
export function showInMediaSession(
  controller: Controller,
  loop: SilentLoop,
  paper: Paper,
  session: MediaSession | undefined = globalThis.navigator?.mediaSession,
): () => void {
  if (!session) return () => undefined;
  let shownPart: ReadingPart | null = null;
  const handlers: Handlers = {
    play: controller.resume,
    pause: controller.pause,
    stop: controller.stop,
    previoustrack: () => (hasSeveralParts(controller) ? controller.previousPart() : controller.previous()),
    nexttrack: () => (hasSeveralParts(controller) ? controller.nextPart() : controller.next()),
    seekbackward: ({ seekOffset }) => controller.skip(-(seekOffset || usualSkip)),
    seekforward: ({ seekOffset }) => controller.skip(seekOffset || usualSkip),
    seekto: ({ seekTime }) => controller.seekTo(seekTime ?? 0),
  };

  function show(player: Player) {
    const heard = isHeard(player) ? player : null;
    if (heard && !voiceInUse(heard)?.recorded) loop.start();
    else loop.stop();
    if (!session) return;
    session.playbackState = !heard ? 'none' : isPlaying(player) ? 'playing' : 'paused';
    const part = heard ? (partAt(heard.reading, heard.index) ?? null) : null;
    if (part !== shownPart) showPart(session, part);
    if (heard) showPosition(session, heard);
  }

  function showPart(of: MediaSession, part: ReadingPart | null) {
    shownPart = part;
    of.metadata =
      part && new MediaMetadata({ title: part.title, artist: paper.name, artwork: artworkOf(part, paper) });
    for (const [action, handler] of Object.entries(handlers)) {
      setHandler(of, action as MediaSessionAction, part ? handler : null);
    }
  }

  function showPosition(of: MediaSession, { reading, voices, rate }: OpenPlayer) {
    const { total: duration } = timelineOf(reading, voices, rate);
    const position = Math.min(controller.playedSeconds(), duration);
    // Without a voice there is nothing to say it, and no time that it takes.
    if (duration > 0) of.setPositionState?.({ duration, position, playbackRate: 1 });
  }

  const unsubscribe = controller.subscribe(() => show(controller.getPlayer()));
  return () => {
    unsubscribe();
    show(idlePlayer(1));
    loop.end();
  };
}

/** Whether a media key could do something with it. */
function isHeard(player: Player): player is OpenPlayer {
  return isOpen(player) && player.status !== 'idle' && player.status !== 'failed';
}

function hasSeveralParts(controller: Controller): boolean {
  const player = controller.getPlayer();
  return isOpen(player) && player.reading.parts.length > 1;
}

function artworkOf({ image }: ReadingPart, { base }: Paper): MediaImage[] {
  const [lead] = image ?? [];
  const rendition = lead && singleRendition(lead, artworkPixels);
  return rendition ? [{ src: mediaHref(rendition.url, base), type: 'image/webp' }] : [];
}

function setHandler(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler | null,
) {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // An action this browser does not know.
  }
}
