import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { runQari } from './run-qari.ts';

let edition = '';
afterEach(() => rmSync(edition, { recursive: true, force: true }));

async function qari(parameters: string[], environment: Record<string, string> = { LANG: 'en_GB.UTF-8' }) {
  const written = { output: '', errors: '' };
  const into = (stream: keyof typeof written) => ({
    write(text: string | Uint8Array) {
      written[stream] += String(text);
      return true;
    },
  });
  const exitCode = await runQari(parameters, {
    environment,
    folder: process.cwd(),
    output: into('output'),
    errors: { ...into('errors'), isTTY: false },
  });
  return { exitCode, ...written };
}

describe('the command line', () => {
  it.each([
    [{ LANG: 'ar_SA.UTF-8' }, [], /الاستعمال[\s\S]*الأوامر/],
    [{ LANG: 'ar_SA.UTF-8', LC_ALL: 'C' }, [], /Usage[\s\S]*Commands/],
    [{ LANG: 'en_GB.UTF-8' }, ['--lang', 'ar'], /الاستعمال/],
    [{}, ['--lang=ar'], /الاستعمال/],
  ])('explains itself in the language of the terminal: %j %j', async (environment, options, expected) => {
    const { exitCode, output } = await qari(['--help', ...options], environment as Record<string, string>);
    expect(output).toMatch(expected);
    expect(exitCode).toBe(0);
  });

  it('explains each option of a command, and adds nothing in another language', async () => {
    const { output } = await qari(['narrate', '--help'], { LANG: 'ar' });
    expect(output).toContain('--voice-command');
    expect(output).toContain('espeak-ng');
    expect(output).not.toMatch(/default|choices|display help|Usage|Options/);
  });

  it.each([
    [[], 'Commands:'],
    [['narate'], 'There is no command narate.'],
    [['narrate', '--loud'], 'There is no option --loud.'],
    [['narrate', '--of', 'title'], 'cannot be title'],
    [['narrate', '--edition'], 'needs a value'],
    [['narrate'], 'QARI_VOICE_COMMAND'],
    [['narrate', '--voice-command', 'x', '--bitrate', 'high'], '8 to 256'],
    [['narrate', '--voice-command', 'x', '--edition', '/no/such/folder'], 'no edition in /no/such/folder'],
  ])('is told from misuse: %j', async (parameters, told) => {
    const { exitCode, errors, output } = await qari(parameters);
    expect(errors).toContain(told);
    expect(output).toBe('');
    expect(exitCode).toBe(2);
  });

  it('knows which article was meant', async () => {
    edition = writeEdition([buildArticle(), buildArticle({ id: 'هلال-الشهر' })]);
    const options = ['--voice-command', 'x', '--edition', edition];
    const { exitCode, errors } = await qari(['narrate', 'suez-cnal', 'هلال', 'zzzzzz', ...options]);
    expect(errors).toMatch(/no article suez-cnal\. Did you mean suez-canal\?/);
    expect(errors).toMatch(/no article هلال\. Did you mean هلال-الشهر\?/);
    expect(errors).toMatch(/no article zzzzzz\.\n/);
    expect(exitCode).toBe(2);
  });
});

describe('the command narrate', () => {
  it.each([
    ['en', /ffmpeg is missing.*apt-get install ffmpeg/],
    ['ar', /ffmpeg غير مثبّت.*apt-get install ffmpeg/],
  ])('says in one sentence, in %s, what to install when ffmpeg is missing', async (language, told) => {
    edition = writeEdition([buildArticle({ audio: [] })]);
    const file = join(edition, 'articles/suez-canal.json');
    const before = readFileSync(file, 'utf8');
    vi.stubEnv('PATH', edition);
    const options = ['--voice-command', voiceCommand(), '--edition', edition, '--lang', language];
    const { exitCode, errors, output } = await qari(['narrate', '--json', ...options]);
    vi.unstubAllEnvs();
    expect(errors).toMatch(told);
    expect(JSON.parse(output)).toMatchObject({ problem: { code: 'ffmpeg-missing' } });
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
