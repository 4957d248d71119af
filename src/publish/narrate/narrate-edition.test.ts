import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { narrationDesk, onTheDesk } from '../../../tests/fixtures/narration/narration-desk.ts';
import type { NarrationOutcome } from './narrate-edition.ts';

const { unrecorded } = onTheDesk;
let desk = narrationDesk();
afterEach(() => desk.remove());

function write(...articles: Article[]) {
  desk.remove();
  desk = narrationDesk(...articles);
}

describe('a run over several articles', () => {
  it('knows an article whose file name macOS has decomposed', async () => {
    const id = 'أخبار';
    write({ ...unrecorded, id });
    const name = id.normalize('NFD');
    renameSync(desk.fileOf(id), desk.fileOf(name));
    expect(await desk.narrate([name])).toEqual(['made']);
    expect(desk.articleOf(name).audio?.[0]?.contentUrl).toBe(`media/narration/${id}.abstract.webm`);
    expect(await desk.narrate([name])).toEqual(['unchanged']);
  });

  it('has told of each article before a missing voice ends it', async () => {
    write({ ...unrecorded, id: 'a', abstract: [] }, { ...unrecorded, id: 'b' });
    const settings = { voiceCommand: 'no-such-voice-of-qari', bitrate: 24 };
    const told: string[] = [];
    const onOutcome = ({ id, status }: NarrationOutcome) => told.push(`${id}: ${status}`);
    await expect(desk.narrate(['a', 'b'], { settings, onOutcome })).rejects.toMatchObject({
      code: 'voice-missing',
    });
    expect(told).toEqual(['a: no-text']);
  });

  it('goes on after one that fails, is broken or has no text, and leaves those as they were', async () => {
    write(
      { ...unrecorded, id: 'a', abstract: ['كلمة عسيرة.'] },
      { ...unrecorded, id: 'b', abstract: [] },
      { ...unrecorded, id: 'c', headline: '' },
      { ...unrecorded, id: 'قهوة-وشاي' },
    );
    const before = readFileSync(desk.fileOf('a'), 'utf8');
    expect(await desk.narrate(['a', 'b', 'c', 'قهوة-وشاي'], { voice: '--fail عسيرة' })).toEqual([
      'voice-failed',
      'no-text',
      'broken',
      'made',
    ]);
    expect(readFileSync(desk.fileOf('a'), 'utf8')).toBe(before);
    expect(readdirSync(join(desk.folder, 'media/narration')).sort()).toEqual([
      'قهوة-وشاي.abstract.m4a',
      'قهوة-وشاي.abstract.webm',
    ]);
  });

  it('tells of a voice that takes too long, and of one that writes something else', async () => {
    write(unrecorded);
    expect(await desk.narrate(['suez-canal'], { voice: '--wait 5000', timeoutMs: 300 })).toEqual([
      'voice-late',
    ]);
    const settings = { voiceCommand: 'cat', bitrate: 24 };
    expect(await desk.narrate(['suez-canal'], { settings })).toEqual(['wav-foreign']);
    expect(await desk.narrate(['suez-canal'], { settings: { ...settings, voiceCommand: 'true' } })).toEqual([
      'wav-none',
    ]);
  });

  it('ends at once when there is no such voice', async () => {
    write({ ...unrecorded, id: 'a' }, { ...unrecorded, id: 'b' });
    const settings = { voiceCommand: 'no-such-voice-of-qari --stdout', bitrate: 24 };
    await expect(desk.narrate(['a', 'b'], { settings })).rejects.toMatchObject({ code: 'voice-missing' });
    expect(existsSync(join(desk.folder, 'media'))).toBe(false);
  });
});
