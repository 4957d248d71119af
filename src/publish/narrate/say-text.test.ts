import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { programPath } from '../../../tests/support/run-command.ts';
import { sayText } from './say-text.ts';
import { parseWav } from './wav.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-say-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const say = (command: string, text = 'بدأ الحوار.') =>
  sayText(command, { text, lang: 'ar' }, { timeoutMs: 10_000 });
/** A command that does something else the first time. */
const atFirst = (first: string, then: string) =>
  `if mkdir "${folder}/tried" 2>"${folder}/no"; then ${first}; else ${then}; fi`;

describe.skipIf(process.platform === 'win32')('a sentence', () => {
  it.each(['echo junk', 'true', 'echo "server busy" >&2; exit 1'])(
    'is tried once more when the voice fails at first: %s',
    async (first) => {
      const wav = await say(atFirst(first, voiceCommand()));
      expect(parseWav(wav).ok).toBe(true);
    },
  );

  it('that is no WAV file the second time either is told with its size and its first bytes', async () => {
    await expect(
      say(`printf 'ID3\\004\\\\ and \\033[31m 40 letters of no importance'`),
    ).rejects.toMatchObject({
      code: 'wav-foreign',
      values: { size: 43, bytes: 'ID3\\x04\\x5c and \\x1b[31m 40 lette…', text: 'بدأ الحوار.' },
    });
  });

  it('of a voice that writes without end is given up', async () => {
    await expect(say('yes')).rejects.toMatchObject({
      code: 'wav-endless',
      values: { bytes: expect.stringMatching(/^y\\x0a/) },
    });
  });

  it('is told with the last words of the voice, without what would colour a terminal', async () => {
    const failing = `printf 'loading 1%%\\rloading 2%%\\n\\033[31mno model\\033[0m\\n' >&2; exit 4`;
    await expect(say(failing)).rejects.toMatchObject({
      code: 'voice-failed',
      values: { code: 4, told: 'loading 1% loading 2% no model' },
    });
  });

  it('may come through a file in a folder whose name has a space, of which nothing stays', async () => {
    const spaced = join(folder, "Layla's files");
    mkdirSync(spaced);
    vi.stubEnv('TMPDIR', spaced);
    for (const output of ['{output}', '"{output}"']) {
      expect(parseWav(await say(voiceCommand(`--output ${output}`))).ok).toBe(true);
    }
    expect(readdirSync(spaced)).toEqual([]);
  });

  it('is given to the voice as it stands, whatever the shell would make of it', async () => {
    const text = `"$HOME" 'قال' \`id\` ; \\ <b>`;
    await say(voiceCommand(`--log "${folder}/log"`), text);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`${text}\n`);
  });

  const isReal = programPath('espeak-ng') && programPath('ffmpeg');
  it.skipIf(!isReal)(
    'as MP3 is refused, from ffmpeg through a pipe it is a WAV file',
    async () => {
      const through = (form: string) => `espeak-ng -v ar --stdout | ffmpeg -loglevel error -i - -f ${form} -`;
      await expect(say(through('mp3'))).rejects.toMatchObject({
        code: 'wav-foreign',
        values: { bytes: expect.stringMatching(/^ID3/) },
      });
      expect(parseWav(await say(through('wav'))).ok).toBe(true);
    },
    20_000,
  );
});
