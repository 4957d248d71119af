import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { segmentsOf } from '#domain/spoken-text/segments-of.ts';
import { narrationDesk, onTheDesk } from '../../../tests/fixtures/narration/narration-desk.ts';

const { persons, unrecorded } = onTheDesk;
let desk = narrationDesk();
afterEach(() => desk.remove());

function write(...articles: Article[]) {
  desk.remove();
  desk = narrationDesk(...articles);
}

describe('the narration of an article', () => {
  it('is two files, and an entry for each, marked as read by a machine', async () => {
    write(unrecorded);
    expect(await desk.narrate()).toEqual(['made']);
    const { audio = [] } = desk.articleOf();
    expect(audio.map(({ contentUrl, of, readBy }) => [contentUrl, of, readBy])).toEqual([
      ['media/narration/suez-canal.abstract.webm', 'abstract', { by: 'machine', name: 'آلة' }],
      ['media/narration/suez-canal.abstract.m4a', 'abstract', { by: 'machine', name: 'آلة' }],
    ]);
    for (const { contentUrl } of audio) expect(existsSync(join(desk.folder, contentUrl))).toBe(true);
    expect(readdirSync(join(desk.folder, 'media/narration'))).toHaveLength(2);
  });

  it('has a cue where each sentence stands in the text, at the second at which it is said', async () => {
    write(unrecorded);
    await desk.narrate();
    const [first, twin] = desk.articleOf().audio ?? [];
    const text = segmentsOf(unrecorded, 'abstract')
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

  it('leaves the recording of another part, and every other character of the file', async () => {
    const body = { ...persons[0], of: 'body', mood: 'calm' };
    write(unrecorded);
    const text = `${JSON.stringify({ ...unrecorded, note: 'لا\u0020شيء', audio: [body] }, null, 2)}\n`;
    writeFileSync(desk.fileOf('suez-canal'), text);
    await desk.narrate();
    const written = readFileSync(desk.fileOf('suez-canal'), 'utf8');
    const withoutAudio = (json: string) => json.replace(/ {2}"audio": \[[\s\S]*?\n {2}\],?\n/, '');
    expect(withoutAudio(written)).toBe(withoutAudio(text));
    expect(desk.articleOf().audio?.at(-1)).toEqual(body);
  });

  it('never takes the place of a person who read it, unless that is asked for', async () => {
    write({ ...unrecorded, audio: persons });
    expect(await desk.narrate()).toEqual(['kept']);
    expect(desk.said()).toEqual([]);
    expect(await desk.narrate(['suez-canal'], { isForced: true })).toEqual(['made']);
    expect(desk.articleOf().audio?.map(({ readBy }) => readBy?.by)).toEqual(['machine', 'machine']);
  });

  it('is only announced in a dry run', async () => {
    write(unrecorded);
    expect(await desk.narrate(['suez-canal'], { isDryRun: true })).toEqual(['planned']);
    expect(desk.said()).toEqual([]);
    expect(existsSync(join(desk.folder, 'media'))).toBe(false);
  });

  it('may come through a file, and in the language of the article', async () => {
    write({ ...unrecorded, inLanguage: 'fa-IR', abstract: ['قنات.'] });
    expect(await desk.narrate(['suez-canal'], { voice: '--output "{output}" --lang "{lang}: "' })).toEqual([
      'made',
    ]);
    expect(desk.said()).toEqual(['fa: قنات.']);
  });

  it('is refused when the article has meanwhile become another', async () => {
    write(unrecorded);
    const changed = JSON.stringify({ ...unrecorded, abstract: ['غير ذلك.'] });
    const onUtterance = () => writeFileSync(desk.fileOf('suez-canal'), changed);
    expect(await desk.narrate(['suez-canal'], { onUtterance })).toEqual(['changed-meanwhile']);
    expect(readFileSync(desk.fileOf('suez-canal'), 'utf8')).toBe(changed);
  });

  it('is refused with the old recording in its place, which the article still names', async () => {
    write(unrecorded);
    await desk.narrate(['suez-canal']);
    const media = join(desk.folder, 'media/narration/suez-canal.abstract.webm');
    // A file that is written again is another file, whatever is in it.
    const before = statSync(media).ino;
    const rewrite = (...points: string[]) =>
      writeFileSync(desk.fileOf('suez-canal'), JSON.stringify({ ...desk.articleOf(), abstract: points }));
    rewrite('أوّلاً.', 'ثانياً.');
    const onUtterance = () => rewrite('ثالثاً.');
    expect(await desk.narrate(['suez-canal'], { onUtterance })).toEqual(['changed-meanwhile']);
    expect(statSync(media).ino).toBe(before);
  });
});
