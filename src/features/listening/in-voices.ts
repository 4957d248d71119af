import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { SpokenPiece, Voice } from './engines/engine.ts';

/** Gives each stretch of an utterance to a voice of its language; undefined where `voice` says all of it. */
export function inVoices(
  _utterance: Utterance,
  _voice: Voice,
  _voices: readonly Voice[],
): readonly SpokenPiece[] | undefined {
  return undefined;
}
