const sampleRate = 8_000;
/** Chromium raises media controls only for sounds of more than 5 seconds. */
const seconds = 8;
/** The middle of an unsigned 8-bit sample: silence. */
const silence = 128;

/** A WAV file (8 kHz, 8 bits, mono) that holds eight seconds of nothing: 64 kB made here rather than downloaded. */
export function silentSound(): Blob {
  const samples = new Uint8Array(sampleRate * seconds).fill(silence);
  const header = Uint32Array.of(
    0x46464952, // «RIFF»; like every browser's memory the format has the least byte first
    36 + samples.length,
    0x45564157, // «WAVE»
    0x20746d66, // «fmt »
    16, // bytes of the format part
    0x00010001, // PCM, in one channel
    sampleRate,
    sampleRate, // bytes a second
    0x00080001, // a byte a sample, of 8 bits
    0x61746164, // «data»
    samples.length,
  );
  return new Blob([header, samples], { type: 'audio/wav' });
}
