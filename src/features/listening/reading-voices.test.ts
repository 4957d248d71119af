import { describe, expect, it } from 'vitest';
import { buildList, buildStory, buildUnsayable } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { parseListeningChoices } from './listening-choices.ts';
import { readingOf } from './reading.ts';
import { voicesOf } from './reading-voices.ts';
import { voiceFor } from './voice-for.ts';

const majed = buildVoice();
const hoda = buildVoice({ name: 'Hoda', lang: 'ar-EG' });
const daniel = buildVoice({ name: 'Daniel', lang: 'en-GB' });
const choices = parseListeningChoices(null);
const around = {
  voices: [daniel, majed, hoda],
  choices,
  region: 'SA',
  online: true,
  canPlayRecordings: true,
};

describe('the voices that can read', () => {
  it('begin with the recording where there is one, unless the reader prefers the device', () => {
    const reading = readingOf(buildRecorded());
    expect(voicesOf(reading, around)[0]).toMatchObject({ recorded: true });
    const own = voicesOf(reading, { ...around, choices: { ...choices, prefersRecording: false } });
    expect([own[0]?.recorded, own.at(-1)?.recorded]).toEqual([undefined, true]);
  });

  it('have no recording where nothing was recorded, or nothing can play it', () => {
    const hasRecorded = (...args: Parameters<typeof voicesOf>) =>
      voicesOf(...args).some(({ recorded }) => recorded);
    expect(hasRecorded(readingOf(buildListenable()), around)).toBe(false);
    expect(hasRecorded(readingOf(buildRecorded()), { ...around, canPlayRecordings: false })).toBe(false);
  });

  it('are in every language of a list, each with the voice that the reader picked for it', () => {
    const english = buildStory('news', { inLanguage: 'en', headline: 'News', abstract: ['One.'] });
    const reading = readingOf(buildList(buildStory('أ'), english, buildUnsayable()));
    const voices = voicesOf(reading, { ...around, choices: { ...choices, voices: { ar: hoda.id } } });
    expect(reading.utterances.map((utterance) => voiceFor(utterance, voices)?.name)).toEqual([
      'Hoda',
      'Hoda',
      'Daniel',
      'Daniel',
      undefined,
      undefined,
    ]);
  });

  it('are each there once, though a list has the language many times over', () => {
    const names = voicesOf(
      readingOf(buildList(buildStory('أ'), buildStory('ب', { inLanguage: 'ar-EG' }))),
      around,
    ).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Daniel', 'Hoda', 'Majed']);
  });
});
