import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { Voice } from './engines/engine.ts';
import type { Step } from './player-event.ts';
import { layOut, say, stay } from './player-moves.ts';
import { type OpenPlayer, type Player, type Session, voiceInUse } from './player-state.ts';
import { canSay, voiceFor } from './voice-for.ts';

/**
 * A list that comes late starts what waits for it, and takes back that there is no voice; one that changes later changes
 * the choice, not the voice.
 */
export function withVoices(player: OpenPlayer, voices: Session['voices']): Step<Player> {
  const waits = player.status === 'preparing' && player.voice === null;
  const isReadable = player.reading.utterances.some((utterance) => voiceFor(utterance, voices));
  if (waits && isReadable) return say(player, { ...player, voices });
  if (player.status === 'failed' && player.reason === 'no-voice' && isReadable)
    return layOut(player, { ...player, voices });
  const kept = withFirst(voices, voiceInUse(player), player.reading.utterances[player.index]);
  return stay(sameVoices(player.voices, kept) ? player : { ...player, voices: kept });
}

/** Puts the voice that reads before all others that could say the same utterance, if it is still on the list. */
function withFirst(
  voices: Session['voices'],
  inUse: Voice | null,
  utterance: Utterance | undefined,
): Session['voices'] {
  const reads = voices.find(({ id }) => id === inUse?.id);
  if (!reads || !utterance) return voices;
  const others = voices.filter((voice) => voice !== reads);
  const place = others.findIndex((voice) => canSay(voice, utterance));
  return place < 0 ? [...others, reads] : [...others.slice(0, place), reads, ...others.slice(place)];
}

function sameVoices(some: Session['voices'], others: Session['voices']): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}
