import { describe, expect, it } from 'vitest';
import { fakeEncoder } from '../../../tests/fixtures/narration/fake-encoder.ts';
import { recordSpeech } from './record-speech.ts';
import { wavOf } from './wav.ts';

const rate = 8000;

/** A tone of some seconds between two silences. */
function tone(seconds: number, { silence = 0, loudness = 8000, sampleRate = rate } = {}): Buffer {
  const samples = new Int16Array((seconds + 2 * silence) * sampleRate);
  samples.fill(loudness, silence * sampleRate, (silence + seconds) * sampleRate);
  return wavOf({ sampleRate, samples });
}

function record(wavs: Buffer[], said: [segment: string, text: string][]) {
  const utterances = said.map(([segment, text]) => {
    return { segment, text, lang: 'ar', start: 0, end: text.length, rewrites: [] };
  });
  return recordSpeech({ utterances, spans: [], hash: '' }, wavs, fakeEncoder().convert);
}

describe('a recording', () => {
  it('knows to the sample when each utterance begins: a breath in a sentence, a rest after it, a longer one after a point', async () => {
    const { starts, samples } = await record(
      [tone(1), tone(1), tone(1), tone(1)],
      [
        ['abstract.0', 'بدأ الحوار في يناير،'],
        ['abstract.0', 'وأثمر «لجنة».'],
        ['abstract.0', 'ثم توقف.'],
        ['abstract.1', 'وقد يعود.'],
      ],
    );
    expect(starts).toEqual([0, 1.1, 2.35, 3.95]);
    expect(samples.length / rate).toBe(4.95);
  });

  it('begins and ends with the voice, whatever silence a voice adds', async () => {
    const { starts, samples } = await record(
      [tone(1, { silence: 0.5 }), tone(1, { silence: 0.5 })],
      [
        ['abstract.0', 'أولاً.'],
        ['abstract.1', 'ثانياً.'],
      ],
    );
    expect(starts[1]).toBeCloseTo(0.04 + 1 + 0.04 + 0.6, 3);
    expect(samples.length / rate).toBeCloseTo(2 * 1.08 + 0.6, 3);
  });

  it.each([500, 30_000])(
    'is as loud as any other, from a voice of loudness %d, and never distorted',
    async (loudness) => {
      const { samples } = await record([tone(1, { loudness })], [['abstract.0', 'نص.']]);
      const peak = Math.max(...samples);
      expect(peak).toBeGreaterThan(1900);
      expect(peak).toBeLessThanOrEqual(23_200);
    },
  );

  it('of pieces with different sample rates has the highest, and the others are converted', async () => {
    const { sampleRate, starts } = await record(
      [tone(0.5), tone(1, { sampleRate: 16_000 })],
      [
        ['abstract.0', 'أولاً.'],
        ['abstract.1', 'ثانياً.'],
      ],
    );
    expect(sampleRate).toBe(16_000);
    // The fake converter makes one second of anything.
    expect(starts).toEqual([0, 1.6]);
  });

  it('is none when the voice was silent throughout, but may have a silent word', async () => {
    const silence = tone(0, { silence: 0.5 });
    await expect(record([silence], [['abstract.0', 'نص.']])).rejects.toMatchObject({ code: 'voice-silent' });
    const { starts } = await record(
      [silence, tone(1)],
      [
        ['abstract.0', '§ 1.'],
        ['abstract.0', 'نص.'],
      ],
    );
    expect(starts).toEqual([0, 0.25]);
  });
});
