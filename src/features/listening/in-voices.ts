import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { SpokenPiece, Voice } from './engines/engine.ts';
import { speaks } from './voice-for.ts';

/** Gives each foreign stretch of an utterance to a voice of its language; undefined where `voice` says all of it. */
export function inVoices(
  { text, languages = [] }: Utterance,
  voice: Voice,
  voices: readonly Voice[],
): readonly SpokenPiece[] | undefined {
  if (voice.recorded) return undefined;
  const pieces: SpokenPiece[] = [];
  let offset = 0;
  const say = (end: number, by: Voice) => {
    if (end > offset) pieces.push({ text: text.slice(offset, end), offset, voice: by });
    offset = Math.max(offset, end);
  };
  for (const { start, end, lang } of languages) {
    const foreigner = voices.find((other) => speaks(other, lang));
    if (!foreigner || speaks(voice, lang)) continue;
    say(start, voice);
    say(end, foreigner);
  }
  say(text.length, voice);
  return pieces.length > 1 ? pieces : undefined;
}
