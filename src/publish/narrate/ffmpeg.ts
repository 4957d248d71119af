import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWords } from './last-words.ts';
import { NarrationError } from './narration-error.ts';
import { onDisk } from './on-disk.ts';
import { runProgram } from './run-program.ts';
import type { Speech } from './speech.ts';
import { samplesOf, wavOf } from './wav.ts';

/** A finished recording: the ending of its name, its type as browsers are asked for it, its bytes. */
export type EncodedAudio = { extension: string; encodingFormat: string; content: Buffer };

/** What makes files of sound. A port: tests need no ffmpeg. */
export type Encoder = {
  /** The types of the files it makes. */
  formats: readonly string[];
  /** Makes the files that browsers are offered, the best first. `bitrate` in kbit/s. */
  encode(speech: Speech, bitrate: number): Promise<EncodedAudio[]>;
  /** Reads a WAV file of any kind as one channel of a sample rate. */
  convert(wav: Buffer, sampleRate: number): Promise<Speech>;
};

// Opus for nearly every browser; AAC for iPhones and Macs that know no WebM.
const kinds = [
  {
    extension: 'webm',
    encodingFormat: 'audio/webm; codecs=opus',
    parameters: (kbit: number) => ['-c:a', 'libopus', '-b:a', `${kbit}k`, '-f', 'webm'],
  },
  {
    extension: 'm4a',
    encodingFormat: 'audio/mp4; codecs=mp4a.40.2',
    // AAC needs more to sound as good.
    parameters: (kbit: number) => [
      ...['-c:a', 'aac', '-b:a', `${Math.round(kbit * 1.25)}k`],
      ...['-movflags', '+faststart', '-f', 'mp4'],
    ],
  },
];

/** Opens ffmpeg. Throws a NarrationError when it is not installed. */
export async function openFfmpeg(signal?: AbortSignal): Promise<Encoder> {
  const version = await runProgram('ffmpeg', { parameters: ['-version'], signal });
  if (!version.found || version.code !== 0) throw new NarrationError('ffmpeg-missing');
  return {
    formats: kinds.map(({ encodingFormat }) => encodingFormat),
    encode: (speech, bitrate) =>
      onDisk(tmpdir(), async () => {
        const folder = await mkdtemp(join(tmpdir(), 'qari-narration-'));
        try {
          return await encodeIn(folder, speech, { bitrate, signal });
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
    async convert(wav, sampleRate) {
      const raw = ['-f', 's16le', '-ac', '1', '-ar', String(sampleRate), 'pipe:1'];
      return {
        sampleRate,
        samples: samplesOf(await ffmpeg(['-i', 'pipe:0', ...raw], { input: wav, signal })),
      };
    },
  };
}

async function encodeIn(
  folder: string,
  speech: Speech,
  { bitrate, signal }: { bitrate: number; signal: AbortSignal | undefined },
): Promise<EncodedAudio[]> {
  const source = join(folder, 'speech.wav');
  await writeFile(source, wavOf(speech));
  const encoded: EncodedAudio[] = [];
  for (const { extension, encodingFormat, parameters } of kinds) {
    const file = join(folder, `speech.${extension}`);
    // Bit-exact: the same speech makes the same file, without dates and names of programs.
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    await ffmpeg(['-i', source, '-ac', '1', ...exact, ...parameters(bitrate), file], { signal });
    encoded.push({ extension, encodingFormat, content: await readFile(file) });
  }
  return encoded;
}

async function ffmpeg(
  parameters: readonly string[],
  { input, signal }: { input?: Buffer; signal?: AbortSignal | undefined },
): Promise<Buffer> {
  const quiet = ['-hide_banner', '-loglevel', 'error', '-y'];
  const end = await runProgram('ffmpeg', {
    parameters: [...quiet, ...parameters],
    signal,
    ...(input && { input }),
  });
  // Where it could not write all of a file, ffmpeg 5 says so and ends well.
  if (/No space left|quota exceeded/i.test(end.stderr)) {
    throw new NarrationError('disk-full', { folder: tmpdir() });
  }
  if (end.code !== 0) throw new NarrationError('ffmpeg-failed', { told: lastWords(end.stderr) });
  return end.stdout;
}
