import { fail, type Result, succeed } from '#lib/result.ts';
import type { Speech } from './speech.ts';

/** What a WAV file says of itself, and its sound as it lies in the file. */
export type Wav = {
  encoding: 'pcm' | 'other';
  channels: number;
  sampleRate: number;
  bitsPerSample: number;
  data: Buffer;
};

/** Why bytes are no WAV that can be used. */
export type WavProblem = 'wav-none' | 'wav-foreign' | 'wav-cut-off';

// A program that writes into a pipe cannot know the size beforehand: it writes 0, 0xFFFFFFFF, or 0x7FFFF000 (eSpeak NG).
const unknownSize = 0x7fff_f000;
const formats: Readonly<Record<number, 'pcm'>> = { 1: 'pcm', 65534: 'pcm' };

/** Reads the RIFF container of a WAV file (Microsoft's Multimedia Programming Interface, 1991). */
export function parseWav(bytes: Buffer): Result<Wav, WavProblem> {
  if (bytes.length === 0) return fail('wav-none');
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    return fail('wav-foreign');
  }
  let format: Omit<Wav, 'data'> | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8);
    if (id === 'fmt ' && content.length >= 16) format = formatOf(content);
    if (id === 'data') return format && isSound(format) ? dataOf(format, content, size) : fail('wav-foreign');
    // Chunks lie at even places.
    at += 8 + size + (size % 2);
  }
  return fail('wav-foreign');
}

function formatOf(chunk: Buffer): Omit<Wav, 'data'> {
  return {
    encoding: formats[chunk.readUInt16LE(0)] ?? 'other',
    channels: chunk.readUInt16LE(2),
    sampleRate: chunk.readUInt32LE(4),
    bitsPerSample: chunk.readUInt16LE(14),
  };
}

function isSound({ channels, sampleRate, bitsPerSample }: Omit<Wav, 'data'>): boolean {
  return channels > 0 && sampleRate > 0 && bitsPerSample > 0;
}

function dataOf(format: Omit<Wav, 'data'>, content: Buffer, size: number): Result<Wav, WavProblem> {
  const isUnknown = size === 0 || size >= unknownSize;
  if (!isUnknown && size > content.length) return fail('wav-cut-off');
  return succeed({ ...format, data: isUnknown ? content : content.subarray(0, size) });
}

/** The sound of a WAV file that has one channel of 16 bits; null when it must be converted first. */
export function speechOfWav({ encoding, channels, bitsPerSample, sampleRate, data }: Wav): Speech | null {
  if (encoding !== 'pcm' || channels !== 1 || bitsPerSample !== 16) return null;
  return { sampleRate, samples: samplesOf(data) };
}

/** Little-endian bytes as samples. A copy: samples must lie at an even place in memory. */
export function samplesOf(data: Buffer): Int16Array {
  const whole = data.subarray(0, data.length - (data.length % 2));
  return new Int16Array(new Uint8Array(whole).buffer);
}

/** Writes sound as a WAV file. */
export function wavOf({ sampleRate, samples }: Speech): Buffer {
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
