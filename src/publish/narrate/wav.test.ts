import { describe, expect, it } from 'vitest';
import { parseWav, speechOfWav, wavOf } from './wav.ts';

const samples = Int16Array.from([0, 1000, -1000, 32_767, -32_768]);
const wav = wavOf({ sampleRate: 22_050, samples });

function withSize(size: number, bytes = wav): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, 40);
  return changed;
}

function speechIn(bytes: Buffer) {
  const parsed = parseWav(bytes);
  return parsed.ok ? speechOfWav(parsed.value) : parsed.problem;
}

describe('a WAV file', () => {
  it('is read as it was written', () => {
    expect(speechIn(wav)).toEqual({ sampleRate: 22_050, samples });
  });

  it.each([0, 0xffff_ffff, 0x7fff_f000])(
    'from a pipe, where its length is given as %d, is read to its end',
    (size) => {
      expect(speechIn(withSize(size))).toEqual({ sampleRate: 22_050, samples });
    },
  );

  it('may hold other chunks, of odd length too, before its sound and after it', () => {
    const list = Buffer.from('LIST\x03\x00\x00\x00abc\x00', 'latin1');
    const bytes = Buffer.concat([wav.subarray(0, 36), list, wav.subarray(36), list]);
    expect(speechIn(bytes)).toEqual({ sampleRate: 22_050, samples });
  });

  it.each([
    ['wav-none', Buffer.alloc(0)],
    ['wav-foreign', Buffer.from('ID3 this is an MP3')],
    ['wav-foreign', Buffer.from('RIFF')],
    ['wav-foreign', wav.subarray(0, 36)],
    ['wav-foreign', Buffer.concat([wav.subarray(0, 24), Buffer.alloc(4), wav.subarray(28)])],
    ['wav-cut-off', wav.subarray(0, wav.length - 2)],
  ])('is told to be none: %s', (problem, bytes) => expect(speechIn(bytes)).toBe(problem));

  it.each([
    ['of two channels', 22, 2],
    ['of 24 bits', 34, 24],
    ['of floating point', 20, 3],
  ])('%s has to be converted first', (_, place, value) => {
    const bytes = Buffer.from(wav);
    bytes.writeUInt16LE(value, place);
    expect(speechIn(bytes)).toBeNull();
  });
});
