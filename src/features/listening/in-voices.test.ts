import { describe, expect, it } from 'vitest';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { inVoices } from './in-voices.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';

const majed = buildVoice();
const daniel = buildVoice({ name: 'Daniel', lang: 'en-GB' });
const utteranceOf = (text: string) => {
  const article = buildListenable({ abstract: [text] });
  const [utterance] = readingOf({ ...article, speech: speechOf(article) }).utterances;
  if (!utterance) throw new Error('nothing to say');
  return utterance;
};
const mixed = utteranceOf('أعلنت شركة Sony Interactive عن طرح جهازها.');

describe('a sentence with foreign words', () => {
  it('is shared by the voices of its languages, without a gap and in order', () => {
    const pieces = inVoices(mixed, majed, [majed, daniel]) ?? [];
    expect(pieces.map(({ voice }) => voice.name)).toEqual(['Majed', 'Daniel', 'Majed']);
    expect(pieces.map(({ text }) => text).join('')).toBe(mixed.text);
    for (const { text, offset } of pieces) expect(mixed.text.slice(offset, offset + text.length)).toBe(text);
  });

  it('is said by one voice where the device has no other, and as a whole where it was recorded', () => {
    expect(inVoices(mixed, majed, [majed])).toBeUndefined();
    expect(inVoices(mixed, recordedVoice('ar'), [majed, daniel])).toBeUndefined();
  });

  it('is not cut where there is nothing foreign in it', () => {
    expect(inVoices(utteranceOf('أعلنت الشركة عن جهازها.'), majed, [majed, daniel])).toBeUndefined();
  });
});
