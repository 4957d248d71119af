import { expect, it } from 'vitest';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { canSay, speaks, voiceFor } from './voice-for.ts';

const { utterances } = readingOf({ id: 'x', article: buildRecorded() }, ['headline', 'abstract']);
const [headline, recorded] = utterances;
if (!headline || !recorded) throw new Error('nothing to say');
const majed = buildVoice();
const daniel = buildVoice({ name: 'Daniel', lang: 'en-GB' });
const recording = recordedVoice('ar');

it('lets a recording say what was recorded and nothing else', () => {
  expect([canSay(recording, recorded), canSay(recording, headline), speaks(recording, 'ar')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('lets a voice say its language, whatever the country and however it is written, and no other', () => {
  expect(['ar', 'ar-EG', 'ar_SA', 'AR'].map((lang) => canSay(buildVoice({ lang }), headline))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(canSay(daniel, headline)).toBe(false);
});

it('takes the first that can, or none', () => {
  expect(voiceFor(headline, [recording, daniel, majed])).toBe(majed);
  expect(voiceFor(recorded, [recording, majed])).toBe(recording);
  expect(voiceFor(headline, [recording, daniel])).toBeUndefined();
});
