const sampleRate = 8_000;
/** Chromium raises media controls only for sounds of more than 5 seconds. */
const seconds = 8;
const headerBytes = 44;
/** The middle of an unsigned 8-bit sample: silence. */
const silence = 128;

/** A WAV file (8 kHz, 8 bits, mono) that holds eight seconds of nothing: 64 kB made here rather than downloaded. */
export function silentSound(): Blob {
  const samples = sampleRate * seconds;
  const bytes = new Uint8Array(headerBytes + samples).fill(silence, headerBytes);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at);
  text(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // length of the format part
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a sample
  view.setUint16(34, 8, true); // bits a sample
  text(36, 'data');
  view.setUint32(40, samples, true);
  return new Blob([bytes], { type: 'audio/wav' });
}
