import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { SpeechOrder, Voice } from './engines/engine.ts';
import { speaks } from './voice-for.ts';

/** What a voice says so that a reader can judge it: the sentence in hand, or its own name in a foreign language. */
export function sampleOrder(voice: Voice, rate: number, inHand: Utterance | undefined): SpeechOrder {
  const { name: text, lang } = voice;
  const itsName = { segment: '', start: 0, end: text.length, text, lang, rewrites: [] };
  return { utterance: inHand && speaks(voice, inHand.lang) ? inHand : itsName, voice, rate };
}
