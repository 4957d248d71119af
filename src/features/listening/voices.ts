import type { Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';
import { voiceQuality } from './voice-quality.ts';

/** What a voice is wanted for. `picked` is the id of the reader's own choice. */
export type VoiceWish = { lang: string; region: string; picked: string | null; online: boolean };

/**
 * The voices that can read a language, best first: the reader's pick, then quality, then the country of the text and
 * of the edition. Without a network the local ones come first. Never a voice of another language.
 */
export function rankVoices(voices: readonly Voice[], wish: VoiceWish): Voice[] {
  const { language, region } = languageOfTag(wish.lang);
  const fitting = voices.filter((voice) => languageOfTag(voice.lang).language === language);
  return withoutVariants(unique(fitting))
    .map((voice) => ({ voice, merits: meritsOf(voice, wish, region) }))
    .sort((a, b) => compare(b.merits, a.merits))
    .map(({ voice }) => voice);
}

/** The merits of a voice, the weightiest first. */
function meritsOf(
  voice: Voice,
  { picked, online, region: ofEdition }: VoiceWish,
  ofText: string | null,
): number[] {
  const { region } = languageOfTag(voice.lang);
  return [
    Number(online || voice.local),
    Number(voice.id === picked),
    // It reads the language in Latin letters only, and our text is not in them.
    Number(!/^[a-z]+[-_]latn\b/iu.test(voice.lang)),
    voiceQuality(voice),
    Number(region !== null && region === ofText),
    Number(region === ofEdition),
    Number(voice.local),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((merit, place) => merit !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function unique(voices: readonly Voice[]): Voice[] {
  return [...new Map(voices.map((voice) => [voice.id, voice])).values()];
}

/** Speech Dispatcher lists each eSpeak voice a hundred times, once for each timbre («Arabic+Adam»). */
function withoutVariants(voices: Voice[]): Voice[] {
  const plain = voices.filter(({ name }) => !/\w\+\w/u.test(name));
  return plain.length > 0 ? plain : voices;
}
