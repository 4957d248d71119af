import type { EngineReport } from './engines/engine.ts';
import { play } from './player.ts';
import type { PlayerEffect, PlayerEvent } from './player-event.ts';
import { idlePlayer, type Player } from './player-state.ts';

/** Plays events one after the other; a report without a generation is about the order in flight. */
export function runPlayer(events: (PlayerEvent | EngineReport)[], from: Player = idlePlayer(1)) {
  let player = from;
  const effects: PlayerEffect[] = [];
  for (const event of events) {
    const step = play(player, asEvent(event, player));
    player = step.player;
    effects.push(...step.effects);
  }
  return {
    player,
    effects,
    said: effects.flatMap((effect) => (effect.type === 'say' ? [effect.order.utterance.text] : [])),
  };
}

function asEvent(event: PlayerEvent | EngineReport, { generation }: Player): PlayerEvent {
  if (
    event.type === 'started' ||
    event.type === 'reached' ||
    event.type === 'ended' ||
    event.type === 'failed'
  ) {
    return { type: 'report', generation, at: 0, report: event };
  }
  return event;
}
