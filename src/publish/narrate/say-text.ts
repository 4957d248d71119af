import { mkdtemp, readFile, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spokenLanguage } from '#domain/spoken-text/spoken-language.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import { firstBytes } from './first-bytes.ts';
import { lastWords } from './last-words.ts';
import { NarrationError } from './narration-error.ts';
import { onDisk } from './on-disk.ts';
import { type ProgramEnd, runProgram } from './run-program.ts';
import { parseWav } from './wav.ts';

export type SayOptions = { timeoutMs: number; signal?: AbortSignal | undefined };

// What a shell says with when there is no such command: POSIX shells, cmd.exe.
const notFound = [127, 9009];
// Five minutes of the best quality: a sentence is shorter.
const mostBytes = 64 * 1024 * 1024;

/**
 * Has a voice command say a text: UTF-8 on its standard input, a WAV file from its standard output, or from the file
 * that it is given for `{output}`. `{lang}` becomes the language: "ar". Gives the bytes of the WAV file. A voice that
 * fails is given one more try: those that ask a server may fail once.
 */
export async function sayText(
  voiceCommand: string,
  utterance: Pick<Utterance, 'text' | 'lang'>,
  options: SayOptions,
): Promise<Buffer> {
  try {
    return await trySaying(voiceCommand, utterance, options);
  } catch (error) {
    if (!(error instanceof NarrationError) || error.endsRun) throw error;
    return await trySaying(voiceCommand, utterance, options);
  }
}

async function trySaying(
  voiceCommand: string,
  { text, lang }: Pick<Utterance, 'text' | 'lang'>,
  options: SayOptions,
): Promise<Buffer> {
  const command = inLanguage(voiceCommand, lang);
  const run = (line: string) => runProgram(line, { ...options, input: text, mostBytes });
  const told = { command: voiceCommand, text: shortened(text), seconds: options.timeoutMs / 1000 };
  if (!command.includes('{output}')) return wavOf(await run(command), told);
  return onDisk(tmpdir(), async () => {
    const folder = await mkdtemp(join(tmpdir(), 'qari-voice-'));
    try {
      const file = join(folder, 'said.wav');
      const end = await run(withOutput(command, file));
      const stdout = await readFile(file).catch(() => Buffer.alloc(0));
      // Few voices say that they had no room for all of it.
      if (await isFull(folder)) throw new NarrationError('disk-full', { folder: tmpdir() });
      return wavOf({ ...end, stdout }, told);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

function wavOf(
  { found, code, isLate, isEndless, stdout, stderr }: ProgramEnd,
  values: Readonly<Record<string, unknown>>,
): Buffer {
  const told = { ...values, code, told: lastWords(stderr) };
  const written = { ...told, size: stdout.length, bytes: firstBytes(stdout) };
  if (isLate) throw new NarrationError('voice-late', told);
  if (isEndless) throw new NarrationError('wav-endless', written);
  if (!found || notFound.includes(code ?? 0)) throw new NarrationError('voice-missing', told);
  if (code !== 0) throw new NarrationError('voice-failed', told);
  const wav = parseWav(stdout);
  if (!wav.ok) throw new NarrationError(wav.problem, written);
  return stdout;
}

/** A voice command for one language. */
export function inLanguage(voiceCommand: string, lang: string): string {
  return voiceCommand.replaceAll('{lang}', spokenLanguage(lang));
}

async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 65_536;
}

/** A path with a space, as of a home on Windows, needs quotes, unless they are there. */
function withOutput(command: string, path: string): string {
  const needsQuotes = !/^[\w./\\:~-]+$/.test(path);
  return command.replace(/(["']?)\{output\}/g, (_, quote: string) =>
    needsQuotes && quote === '' ? `"${path}"` : `${quote}${path}`,
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
