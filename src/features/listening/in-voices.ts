import { languagePieces } from '#domain/spoken-text/language-pieces.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { SpokenPiece, Voice } from './engines/engine.ts';
import { speaks } from './voice-for.ts';

/** Gives each stretch of an utterance to a voice of its language; undefined where `voice` says all of it. */
export function inVoices(
  utterance: Utterance,
  voice: Voice,
  voices: readonly Voice[],
): readonly SpokenPiece[] | undefined {
  if (voice.recorded) return undefined;
  const pieces: SpokenPiece[] = [];
  for (const { start, end, lang } of languagePieces(utterance)) {
    const text = utterance.text.slice(start, end);
    const fitting = speaks(voice, lang) ? voice : (voices.find((other) => speaks(other, lang)) ?? voice);
    const last = pieces.at(-1);
    if (last?.voice === fitting) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, offset: start, voice: fitting });
  }
  return pieces.length > 1 ? pieces : undefined;
}
