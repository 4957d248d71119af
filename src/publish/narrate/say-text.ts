import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spokenLanguage } from '#domain/spoken-text/spoken-language.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import { NarrationError } from './narration-error.ts';
import { runProgram } from './run-program.ts';
import { parseWav } from './wav.ts';

export type SayOptions = { timeoutMs: number; signal?: AbortSignal | undefined };

// What a shell says with when there is no such command: POSIX shells, cmd.exe.
const notFound = [127, 9009];
let outputs = 0;

/**
 * Has a voice command say a text: UTF-8 on its standard input, a WAV file from its standard output, or from the file
 * that it is given for `{output}`. `{lang}` becomes the language: "ar". Gives the bytes of the WAV file.
 */
export async function sayText(
  voiceCommand: string,
  { text, lang }: Pick<Utterance, 'text' | 'lang'>,
  { timeoutMs, signal }: SayOptions,
): Promise<Buffer> {
  outputs += 1;
  const file = join(tmpdir(), `qari-voice-${process.pid}-${outputs}.wav`);
  const command = inLanguage(voiceCommand, lang).replaceAll('{output}', file);
  try {
    const end = await runProgram(command, { input: text, timeoutMs, signal });
    const told = {
      command: voiceCommand,
      text: shortened(text),
      code: end.code,
      told: lastLines(end.stderr),
    };
    if (end.isLate) throw new NarrationError('voice-late', { ...told, seconds: timeoutMs / 1000 });
    if (!end.found || notFound.includes(end.code ?? 0)) throw new NarrationError('voice-missing', told);
    if (end.code !== 0) throw new NarrationError('voice-failed', told);
    const bytes = voiceCommand.includes('{output}')
      ? await readFile(file).catch(() => Buffer.alloc(0))
      : end.stdout;
    const wav = parseWav(bytes);
    if (!wav.ok) throw new NarrationError(wav.problem, told);
    return bytes;
  } finally {
    await rm(file, { force: true });
  }
}

/** A voice command for one language. */
export function inLanguage(voiceCommand: string, lang: string): string {
  return voiceCommand.replaceAll('{lang}', spokenLanguage(lang));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What a program said at its end, where the reason usually stands. */
function lastLines(stderr: string): string {
  return stderr.split('\n').slice(-3).join(' ').slice(-300);
}
