import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { segmentsOf } from '#domain/spoken-text/spoken-parts.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { fakeEncoder } from '../../../tests/fixtures/narration/fake-encoder.ts';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { narrateEdition } from './narrate-edition.ts';
import type { NarrateOptions } from './narrate-options.ts';

const abstract = ['بدأ الحوار في يناير. وأثمر لجنة.', 'قد يبقى عدد من العسكريين.'];
const { audio: recorded = [], ...unrecorded } = buildArticle({ abstract });
const persons = recorded.map(({ narration: _, ...entry }) => ({
  ...entry,
  readBy: { by: 'person' as const },
}));
let folder = '';
let cache = '';
let log = '';

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'qari-cache-'));
  log = join(cache, 'said.log');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cache, { recursive: true });
});

function write(...articles: Article[]) {
  folder = writeEdition(articles);
}
const fileOf = (id: string) => join(folder, 'articles', `${id}.json`);
const articleOf = (id = 'suez-canal'): Article => JSON.parse(readFileSync(fileOf(id), 'utf8'));
const said = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);

async function narrate(ids = ['suez-canal'], changes: Partial<NarrateOptions> & { voice?: string } = {}) {
  const { voice = '', ...options } = changes;
  const outcomes = await narrateEdition(ids, {
    editionFolder: folder,
    of: 'abstract',
    settings: { voiceCommand: voiceCommand(`--log "${log}" ${voice}`), voiceName: 'آلة', bitrate: 24 },
    encoder: fakeEncoder(),
    cache: join(cache, 'narration'),
    isForced: false,
    isDryRun: false,
    timeoutMs: 10_000,
    ...options,
  });
  return outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error.code : outcome.status));
}

describe('the narration of an article', () => {
  it('is two files, and an entry for each, marked as read by a machine', async () => {
    write(unrecorded);
    expect(await narrate()).toEqual(['made']);
    const { audio = [] } = articleOf();
    expect(audio.map(({ contentUrl, of, readBy }) => [contentUrl, of, readBy])).toEqual([
      ['media/narration/suez-canal.abstract.webm', 'abstract', { by: 'machine', name: 'آلة' }],
      ['media/narration/suez-canal.abstract.m4a', 'abstract', { by: 'machine', name: 'آلة' }],
    ]);
    for (const { contentUrl } of audio) expect(existsSync(join(folder, contentUrl))).toBe(true);
    expect(readdirSync(join(folder, 'media/narration'))).toHaveLength(2);
  });

  it('has a cue where each sentence stands in the text, at the second at which it is said', async () => {
    write(unrecorded);
    await narrate();
    const [first, twin] = articleOf().audio ?? [];
    const text = segmentsOf({ ...unrecorded, abstract }, 'abstract')
      .map((segment) => segment.text)
      .join('\n');
    const cues = first?.cues ?? [];
    expect(cues.map(([, start, end]) => text.slice(start, end))).toEqual([
      'بدأ الحوار في يناير.',
      'وأثمر لجنة.',
      'قد يبقى عدد من العسكريين.',
    ]);
    // The fake voice takes 10 ms for each character.
    expect(cues.map(([seconds]) => seconds)).toEqual([0, 0.45, 1.16]);
    expect(first?.duration).toBe(1.41);
    expect(twin).not.toHaveProperty('cues');
  });

  it('is skipped while it is good, and made anew when words, voice or a file have changed', async () => {
    write(unrecorded);
    await narrate();
    const before = readFileSync(fileOf('suez-canal'), 'utf8');
    expect(await narrate()).toEqual(['unchanged']);
    expect(readFileSync(fileOf('suez-canal'), 'utf8')).toBe(before);
    expect(said()).toHaveLength(3);

    rmSync(join(folder, 'media/narration/suez-canal.abstract.m4a'));
    expect(await narrate()).toEqual(['made']);
    expect(said()).toHaveLength(3);

    const changed = { ...articleOf(), abstract: [abstract[0] ?? '', 'قد يبقى بعضهم.'] };
    writeFileSync(fileOf('suez-canal'), JSON.stringify(changed));
    expect(await narrate()).toEqual(['made']);
    expect(said().slice(3)).toEqual(['قد يبقى بعضهم.']);
    expect(await narrate(['suez-canal'], { voice: '--rate 16000' })).toEqual(['made']);
  });

  it('leaves the recording of another part, and every other character of the file', async () => {
    const body = { ...persons[0], of: 'body', mood: 'calm' };
    write(unrecorded);
    const text = `${JSON.stringify({ ...unrecorded, note: 'لا\u0020شيء', audio: [body] }, null, 2)}\n`;
    writeFileSync(fileOf('suez-canal'), text);
    await narrate();
    const written = readFileSync(fileOf('suez-canal'), 'utf8');
    const withoutAudio = (json: string) => json.replace(/ {2}"audio": \[[\s\S]*?\n {2}\],?\n/, '');
    expect(withoutAudio(written)).toBe(withoutAudio(text));
    expect(articleOf().audio?.at(-1)).toEqual(body);
  });

  it('never takes the place of a person who read it, unless that is asked for', async () => {
    write({ ...unrecorded, audio: persons });
    expect(await narrate()).toEqual(['kept']);
    expect(said()).toEqual([]);
    expect(await narrate(['suez-canal'], { isForced: true })).toEqual(['made']);
    expect(articleOf().audio?.map(({ readBy }) => readBy?.by)).toEqual(['machine', 'machine']);
  });

  it('is only announced in a dry run', async () => {
    write(unrecorded);
    expect(await narrate(['suez-canal'], { isDryRun: true })).toEqual(['planned']);
    expect(said()).toEqual([]);
    expect(existsSync(join(folder, 'media'))).toBe(false);
  });

  it('may come through a file, and in the language of the article', async () => {
    write({ ...unrecorded, inLanguage: 'fa-IR', abstract: ['قنات.'] });
    expect(await narrate(['suez-canal'], { voice: '--output "{output}" --lang "{lang}: "' })).toEqual([
      'made',
    ]);
    expect(said()).toEqual(['fa: قنات.']);
  });

  it('is refused when the article has meanwhile become another', async () => {
    write(unrecorded);
    const changed = JSON.stringify({ ...unrecorded, abstract: ['غير ذلك.'] });
    const onUtterance = () => writeFileSync(fileOf('suez-canal'), changed);
    expect(await narrate(['suez-canal'], { onUtterance })).toEqual(['changed-meanwhile']);
    expect(readFileSync(fileOf('suez-canal'), 'utf8')).toBe(changed);
  });

  it('is refused with the old recording in its place, which the article still names', async () => {
    write(unrecorded);
    await narrate(['suez-canal']);
    const media = join(folder, 'media/narration/suez-canal.abstract.webm');
    // A file that is written again is another file, whatever is in it.
    const before = statSync(media).ino;
    const rewrite = (...points: string[]) =>
      writeFileSync(fileOf('suez-canal'), JSON.stringify({ ...articleOf(), abstract: points }));
    rewrite('أوّلاً.', 'ثانياً.');
    const onUtterance = () => rewrite('ثالثاً.');
    expect(await narrate(['suez-canal'], { onUtterance })).toEqual(['changed-meanwhile']);
    expect(statSync(media).ino).toBe(before);
  });
});

describe('a run over several articles', () => {
  it('goes on after one that fails, is broken or has no text, and leaves those as they were', async () => {
    write(
      { ...unrecorded, id: 'a', abstract: ['كلمة عسيرة.'] },
      { ...unrecorded, id: 'b', abstract: [] },
      { ...unrecorded, id: 'c', headline: '' },
      { ...unrecorded, id: 'قهوة-وشاي' },
    );
    const before = readFileSync(fileOf('a'), 'utf8');
    expect(await narrate(['a', 'b', 'c', 'قهوة-وشاي'], { voice: '--fail عسيرة' })).toEqual([
      'voice-failed',
      'no-text',
      'broken',
      'made',
    ]);
    expect(readFileSync(fileOf('a'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'media/narration')).sort()).toEqual([
      'قهوة-وشاي.abstract.m4a',
      'قهوة-وشاي.abstract.webm',
    ]);
  });

  it('tells of a voice that takes too long, and of one that writes something else', async () => {
    write(unrecorded);
    expect(await narrate(['suez-canal'], { voice: '--wait 5000', timeoutMs: 300 })).toEqual(['voice-late']);
    const settings = { voiceCommand: 'cat', bitrate: 24 };
    expect(await narrate(['suez-canal'], { settings })).toEqual(['wav-foreign']);
    expect(await narrate(['suez-canal'], { settings: { ...settings, voiceCommand: 'true' } })).toEqual([
      'wav-none',
    ]);
  });

  it('ends at once when there is no such voice', async () => {
    write({ ...unrecorded, id: 'a' }, { ...unrecorded, id: 'b' });
    const settings = { voiceCommand: 'no-such-voice-of-qari --stdout', bitrate: 24 };
    await expect(narrate(['a', 'b'], { settings })).rejects.toMatchObject({ code: 'voice-missing' });
    expect(existsSync(join(folder, 'media'))).toBe(false);
  });
});
