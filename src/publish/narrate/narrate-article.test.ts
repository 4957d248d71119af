import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { narrationDesk, onTheDesk } from '../../../tests/fixtures/narration/narration-desk.ts';

const { unrecorded } = onTheDesk;
let desk = narrationDesk();
afterEach(() => desk.remove());

function write(...articles: Article[]) {
  desk.remove();
  desk = narrationDesk(...articles);
}

describe('a narration that is there', () => {
  it('is skipped while it is good, and made anew when words, voice or a file have changed', async () => {
    write(unrecorded);
    await desk.narrate();
    const before = readFileSync(desk.fileOf('suez-canal'), 'utf8');
    expect(await desk.narrate()).toEqual(['unchanged']);
    expect(readFileSync(desk.fileOf('suez-canal'), 'utf8')).toBe(before);
    expect(desk.said()).toHaveLength(3);

    rmSync(join(desk.folder, 'media/narration/suez-canal.abstract.m4a'));
    expect(await desk.narrate()).toEqual(['made']);
    expect(desk.said()).toHaveLength(3);

    const changed = { ...desk.articleOf(), abstract: [unrecorded.abstract?.[0] ?? '', 'قد يبقى بعضهم.'] };
    writeFileSync(desk.fileOf('suez-canal'), JSON.stringify(changed));
    expect(await desk.narrate()).toEqual(['made']);
    expect(desk.said().slice(3)).toEqual(['قد يبقى بعضهم.']);
    expect(await desk.narrate(['suez-canal'], { voice: '--rate 16000' })).toEqual(['made']);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 2)],
    ['empty', (file: string) => truncateSync(file)],
    ['another', (file: string) => writeFileSync(file, 'mbew')],
  ])('is made anew when a file is %s', async (_, damage) => {
    write(unrecorded);
    await desk.narrate();
    const file = join(desk.folder, 'media/narration/suez-canal.abstract.webm');
    damage(file);
    expect(await desk.narrate()).toEqual(['made']);
    expect(readFileSync(file, 'utf8')).toBe('webm');
    expect(await desk.narrate()).toEqual(['unchanged']);
    // The sentences are known from the first time.
    expect(desk.said()).toHaveLength(3);
  });

  it('is made anew when the article no longer names the file for some browsers', async () => {
    write(unrecorded);
    await desk.narrate();
    const { audio = [], ...others } = desk.articleOf();
    writeFileSync(desk.fileOf('suez-canal'), JSON.stringify({ ...others, audio: audio.slice(0, 1) }));
    expect(await desk.narrate()).toEqual(['made']);
    expect(desk.articleOf().audio).toHaveLength(2);
  });
});
