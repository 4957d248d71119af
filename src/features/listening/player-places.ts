import type { Step } from './player-event.ts';
import { pause, say, stay, stop } from './player-moves.ts';
import { isPlaying, type OpenPlayer, type Player, type Session } from './player-state.ts';
import { partNumberAt, type Reading, type ReadingPart } from './reading.ts';
import { indexAtPlace } from './reading-place.ts';
import { voiceFor } from './voice-for.ts';

/** "Previous" goes back one sentence within this time, in milliseconds; later it repeats the one being said. */
const goesBackWithin = 2_000;

/** Says the next sentence; while paused only moves the place. The last sentence stays the last. */
export function next(player: OpenPlayer): Step<Player> {
  const isLast = player.index + 1 >= player.reading.utterances.length;
  return isLast ? stay(player) : moveTo(player, player.index + 1);
}

/** Says the sentence before, or this one again when it has been heard for a while, or has been the last. */
export function previous(player: OpenPlayer, at: number): Step<Player> {
  if (player.status === 'idle') return say(player, player);
  const repeats = player.status === 'speaking' && at - player.since > goesBackWithin;
  return moveTo(player, repeats ? player.index : sentenceBefore(player));
}

/** Goes to the next story; the last stays the last. */
export function nextPart(player: OpenPlayer): Step<Player> {
  const part = player.reading.parts[partNumberAt(player.reading, player.index) + 1];
  return part ? seek(player, part.from) : stay(player);
}

/** Goes back to the beginning of the story, and from there to the one before. */
export function previousPart(player: OpenPlayer): Step<Player> {
  const { reading, index } = player;
  const number = partNumberAt(reading, index);
  const begins = reading.parts[number]?.from ?? 0;
  const isAtBeginning = index === begins && player.status !== 'idle';
  return seek(player, (isAtBeginning ? partBefore(player, number)?.from : undefined) ?? begins);
}

/** The way back passes over what no voice can say, as the way on does: or it would lead nowhere. */
function sentenceBefore({ reading, index, voices }: Session): number {
  const before = reading.utterances.findLastIndex(
    (utterance, place) => place < index && voiceFor(utterance, voices),
  );
  return before < 0 ? Math.max(0, index - 1) : before;
}

function partBefore({ reading, voices }: Session, number: number): ReadingPart | undefined {
  const { parts, utterances } = reading;
  const isSayable = ({ from }: ReadingPart, place: number) =>
    utterances.slice(from, parts[place + 1]?.from).some((utterance) => voiceFor(utterance, voices));
  return parts.findLast((part, place) => place < number && isSayable(part, place)) ?? parts[number - 1];
}

/** Goes to a sentence by its number, or into its recording: says it, or while nothing is said waits there. */
export function seek(player: OpenPlayer, index: number, into?: number): Step<Player> {
  const last = player.reading.utterances.length - 1;
  const place = Math.max(0, Math.min(index, last));
  return player.status === 'idle' ? pause({ ...player, index: place }, into) : moveTo(player, place, into);
}

function moveTo(player: OpenPlayer, index: number, into?: number): Step<Player> {
  if (isPlaying(player)) return say(player, { ...player, index }, { into });
  return stay(
    player.status === 'paused' ? { ...player, index, isLaidOut: false, into } : { ...player, index },
  );
}

/**
 * Puts another reading in the place of this one: a list whose order has changed, an article of which other parts are
 * wanted. The sentence in hand goes on undisturbed if it is still there; otherwise what now stands in its place is next.
 */
export function replace(player: OpenPlayer, reading: Reading, voices: Session['voices']): Step<Player> {
  if (reading.utterances.length === 0) return stop(player);
  const place = placeIn(reading, player);
  const changed = { ...player, reading, voices, index: place.index };
  if (place.isSame || !isPlaying(player)) return stay(changed);
  // Where the last story was taken away nothing is next: the one before has been heard, and only waits.
  return place.isBefore ? pause(changed) : say(player, changed);
}

/** Where in another reading the sentence in hand is, or what has come to stand where it stood. */
function placeIn(
  reading: Reading,
  player: OpenPlayer,
): { index: number; isSame: boolean; isBefore?: boolean } {
  const number = partNumberAt(player.reading, player.index);
  const articleId = player.reading.parts[number]?.articleId ?? '';
  const utterance = player.reading.utterances[player.index];
  const index = utterance && indexAtPlace(reading, articleId, utterance);
  if (index !== undefined) return { index, isSame: reading.utterances[index]?.start === utterance?.start };
  const part = reading.parts.find((candidate) => candidate.articleId === articleId);
  const instead = part ?? reading.parts[Math.min(number, reading.parts.length - 1)];
  const isBefore = !part && number >= reading.parts.length;
  return { index: instead?.from ?? 0, isSame: false, isBefore };
}
