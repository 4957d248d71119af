import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

let edition = '';
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
  edition = writeEdition([buildArticle(), buildArticle({ id: 'أخبار-اليوم' })]);
});
afterEach(() => {
  for (const folder of [edition, project]) rmSync(folder, { recursive: true });
});

const voice = ['--voice-command', 'cat'];
const narrate = (parameters: string[], environment?: Record<string, string>) =>
  runInTerminal(['narrate', '--edition', edition, ...parameters], { folder: project, environment });

describe('an option of narrate', () => {
  it.each([
    [['--lang', 'fr'], 'The option --lang <ar|en> cannot be fr; it is one of: ar, en.'],
    [['--lang='], 'The option --lang <ar|en> cannot be ""; it is one of: ar, en.'],
    [['--of', 'title'], 'The option --of <part> cannot be title; it is one of: abstract, body.'],
    [['--of', 'abstract', '--of', 'body'], 'The option --of stands there twice; give it once.'],
    [['--edition', 'other'], 'The option --edition stands there twice'],
    [['--voice-command', ' '], 'The option --voice-command needs a value.'],
    [[...voice, '--voice-name', ''], 'The option --voice-name needs a value.'],
    [[...voice, '--voice-name', 'a\nb'], '--voice-name is a name of at most 1000 characters in one line.'],
    [[...voice, '--bitrate', '7'], '--bitrate is a whole number from 8 to 256, not 7.'],
    [[...voice, '--bitrate', '257'], 'not 257.'],
    [[...voice, '--bitrate', '32.5'], 'not 32.5.'],
    [[...voice, '--bitrate', '0x20'], 'not 0x20.'],
    [[...voice, ''], 'An id is empty; name articles, or none for all of them.'],
    [[...voice, 'لا-مقال'], 'There is no article لا-مقال.'],
  ])('that cannot be is refused with the reason: %j', async (parameters, told) => {
    const { exitCode, errors, output } = await narrate(parameters);
    expect(errors).toContain(told);
    expect(output).toBe('');
    expect(exitCode).toBe(2);
  });

  it('--lang is refused in the language of the terminal, before and after the command', async () => {
    const environment = { LANG: 'ar_SA.UTF-8' };
    const told = /الخيار --lang <ar\|en> لا يقبل القيمة fr، بل واحدة من: ar، en\./;
    expect((await narrate(['--lang', 'fr'], environment)).errors).toMatch(told);
    const before = await runInTerminal(['--lang', 'fr', 'narrate'], { folder: project, environment });
    expect(before.errors).toMatch(told);
    expect(before.exitCode).toBe(2);
  });

  it('may be an id twice or in decomposed form, as macOS writes file names', async () => {
    const id = 'أخبار-اليوم';
    const decomposed = id.normalize('NFD');
    expect(decomposed).not.toBe(id);
    const { exitCode, errors } = await narrate([...voice, '--bitrate', '7', id, id, decomposed]);
    expect(errors).not.toContain('no article');
    expect(exitCode).toBe(2);
  });
});
