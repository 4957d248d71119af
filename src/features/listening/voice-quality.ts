import type { Voice } from './engines/engine.ts';

const qualities: readonly { sign: RegExp; quality: number }[] = [
  // Firefox does not name the synthesiser behind Speech Dispatcher: nearly always eSpeak.
  { sign: /espeak|moz-tts:speechd/iu, quality: 0 },
  { sign: /eloquence|super-compact/iu, quality: 5 },
  { sign: /online \(natural\)|neural/iu, quality: 60 },
  { sign: /\bgoogle\b|-x-[a-z]{3}-(?:local|network)/iu, quality: 50 },
  { sign: /premium/iu, quality: 45 },
  { sign: /enhanced/iu, quality: 42 },
  { sign: /com\.apple\.|\b(?:majed|maged|mariam|laila|tarik)\b/iu, quality: 40 },
  { sign: /\bmicrosoft\b|\b(?:hoda|naayf)\b/iu, quality: 30 },
];
const unknown = 20;

/**
 * How well a voice speaks, by its maker; the higher the better. Nothing else tells: `default` is true for every voice
 * in Safari. After the list of readium/speech (CC0), for Arabic and for the makers' other languages.
 */
export function voiceQuality({ id, name }: Pick<Voice, 'id' | 'name'>): number {
  return qualities.find(({ sign }) => sign.test(`${name} ${id}`))?.quality ?? unknown;
}

/** How a voice's quality is told to a reader. */
export type QualityGrade = 'high' | 'medium' | 'low';

/** The quality of a voice in three grades: neural and the good voices of a system, the usual ones, plain synthesisers. */
export function qualityGrade(voice: Pick<Voice, 'id' | 'name'>): QualityGrade {
  const quality = voiceQuality(voice);
  if (quality >= 42) return 'high';
  return quality > 5 ? 'medium' : 'low';
}
