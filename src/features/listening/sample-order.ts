import type { SpeechOrder, Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';
import samples from './voice-samples.json';

/** What a voice says so that a reader can judge it: a sentence of its own language, where we have one. */
export function sampleOrder(voice: Voice, rate: number): SpeechOrder {
  const { language } = languageOfTag(voice.lang);
  const text = (samples as Readonly<Record<string, string>>)[language] ?? voice.name;
  const utterance = { segment: '', start: 0, end: text.length, text, lang: voice.lang, rewrites: [] };
  return { utterance, voice, rate };
}
