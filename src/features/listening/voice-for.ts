import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';

/** Tells whether a voice can say an utterance: a recording what was recorded, another voice what is in its language. */
export function canSay(voice: Voice, { lang, recording }: Utterance): boolean {
  return voice.recorded ? recording !== undefined : speaks(voice, lang);
}

/** Tells whether a voice of the device has a language. Never an English voice for Arabic. */
export function speaks(voice: Voice, lang: string): boolean {
  return !voice.recorded && languageOfTag(voice.lang).language === languageOfTag(lang).language;
}

/** The first of the voices that can say an utterance. */
export function voiceFor(utterance: Utterance, voices: readonly Voice[]): Voice | undefined {
  return voices.find((voice) => canSay(voice, utterance));
}
