import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { fakeFfmpeg } from '../../../tests/fixtures/narration/fake-ffmpeg.ts';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

let edition = '';
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of [edition, project]) rmSync(folder, { recursive: true, force: true });
});

const qari = (parameters: string[], environment?: Record<string, string>) =>
  runInTerminal(parameters, { folder: project, environment });

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

describe.skipIf(process.platform === 'win32')('the command narrate', () => {
  const articles = () => [
    buildArticle({ id: 'a', audio: [], abstract: ['كلمة عسيرة.'] }),
    buildArticle({ id: 'b', audio: [], abstract: ['كلمة.'] }),
    buildArticle({ id: 'c', audio: [], abstract: [] }),
  ];

  it('tells what came of each article, and that one failed, to people and to programs', async () => {
    edition = writeEdition(articles());
    vi.stubEnv('PATH', fakeFfmpeg(project));
    const options = ['--edition', edition, '--voice-command', voiceCommand('--fail عسيرة')];
    const dry = await qari(['narrate', '--dry-run', 'b', ...options]);
    expect(dry).toMatchObject({ exitCode: 0, output: '○ b: would be made\nwould be made: 1\n' });

    const { exitCode, output, errors } = await qari(['narrate', ...options]);
    expect(output).toMatch(/✗ a: failed\n.*code 3 at «كلمة عسيرة\.»[\s\S]*The voice lost its breath/);
    expect(output).toMatch(
      /✓ b: made, 0 s\n· c: has no text to read\nfailed: 1 · made: 1 · without text: 1\n/,
    );
    expect(errors).toContain('Narrating b (2/3)');
    expect(exitCode).toBe(1);

    const again = await qari(['narrate', '--json', 'a', 'b', ...options]);
    expect(JSON.parse(again.output)).toMatchObject({
      of: 'abstract',
      articles: [
        { id: 'a', status: 'failed', code: 'voice-failed' },
        { id: 'b', status: 'unchanged' },
      ],
    });
  });

  it('refuses to narrate an edition that another is narrating, but tells what would be made', async () => {
    edition = writeEdition(articles());
    vi.stubEnv('PATH', fakeFfmpeg(project));
    const options = ['narrate', 'b', '--edition', edition, '--voice-command', voiceCommand('--wait 600')];
    const runs = await Promise.all([qari(options), qari(options), qari([...options, '--dry-run'])]);
    expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 0, 1]);
    const told = runs.map(({ errors }) => errors).join('');
    expect(told).toContain(`Another narration of ${edition} is running; wait until it has ended.`);
  });

  it.each([
    ['en', /was not found: no-such-voice-of-qari\. .*apt-get install espeak-ng/],
    ['ar', /أمر الصوت غير موجود: no-such-voice-of-qari\. .*apt-get install espeak-ng/],
  ])('says in %s that the voice is missing, and how to have one', async (language, told) => {
    edition = writeEdition(articles());
    vi.stubEnv('PATH', fakeFfmpeg(project));
    const options = ['--edition', edition, '--voice-command', 'no-such-voice-of-qari', '--lang', language];
    const { exitCode, errors } = await qari(['narrate', ...options]);
    expect(errors).toMatch(told);
    expect(exitCode).toBe(1);
  });

  it.each([
    ['{"name": "قارئ"', /sound JSON/],
    ['{"name": "قارئ"}', /timeZone/],
    [null, /a file that exists/],
  ])('says that edition.json is broken, in which pronunciations stand: %s', async (content, told) => {
    edition = writeEdition(articles());
    const file = join(edition, 'edition.json');
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    vi.stubEnv('PATH', fakeFfmpeg(project));
    const { exitCode, errors, output } = await qari([
      ...['narrate', '--edition', edition, '--voice-command', voiceCommand(), '--json'],
    ]);
    expect(errors).toMatch(/^edition\.json has errors, .* run the command again\.\n/);
    expect(errors).toMatch(told);
    expect(JSON.parse(output)).toMatchObject({ articles: [], problem: { code: 'edition-broken' } });
    expect(exitCode).toBe(1);
  });

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
    expect(errors).toMatch(told);
    expect(JSON.parse(output)).toMatchObject({ problem: { code: 'ffmpeg-missing' } });
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
