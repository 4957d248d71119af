import type { Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';
import type { ListeningChoices } from './listening-choices.ts';
import type { Reading } from './reading.ts';
import { rankVoices } from './voices.ts';

type Around = {
  /** The voices of the device. */
  voices: readonly Voice[];
  choices: ListeningChoices;
  region: string;
  online: boolean;
  canPlayRecordings: boolean;
};

/** The recordings of articles, as one voice among others. */
export function recordedVoice(lang: string): Voice {
  return { id: 'recording', name: '', lang, local: false, recorded: true };
}

/** Tells whether something of a reading was recorded. */
function hasRecording({ utterances }: Reading): boolean {
  return utterances.some(({ recording }) => recording !== undefined);
}

/**
 * The voices that can read a reading, best first: its recordings, unless the reader prefers the device's voice, then
 * the device's voices for each of its languages.
 */
export function voicesOf(reading: Reading, around: Around): Voice[] {
  const { voices, choices, region, online } = around;
  const recordings = around.canPlayRecordings && hasRecording(reading) ? [recordedVoice(reading.lang)] : [];
  const ofDevice = languagesOf(reading).flatMap((lang) => {
    const picked = choices.voices[languageOfTag(lang).language] ?? null;
    return rankVoices(voices, { lang, region, picked, online });
  });
  return choices.prefersRecording ? [...recordings, ...ofDevice] : [...ofDevice, ...recordings];
}

/** Foreign words inside a text are mostly English in an Arabic paper, and Arabic in another. */
const besides = ['en', 'ar'];

/** A tag for each language, the first that is met: its country tells which accent is wanted. */
function languagesOf({ lang, utterances }: Reading): string[] {
  const tags = new Map<string, string>();
  const marked = utterances.flatMap(({ languages = [] }) => languages.map((run) => run.lang));
  for (const tag of [lang, ...utterances.map((utterance) => utterance.lang), ...marked, ...besides]) {
    const { language } = languageOfTag(tag);
    if (!tags.has(language)) tags.set(language, tag);
  }
  return [...tags.values()];
}
