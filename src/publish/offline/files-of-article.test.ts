import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { filesOfArticle } from './files-of-article.ts';

const image = { url: 'media/قناة.svg', width: 1600, height: 900, alt: '' };
const audio = (of: 'abstract' | 'body', type: string, duration = 30) => ({
  contentUrl: `media/narration/${of}.${type}`,
  encodingFormat: `audio/${type}`,
  duration,
  of,
});
const plain = { image: [], audio: [], author: [], blocks: [] };
const urlsOf = (changes: Parameters<typeof buildArticle>[0]) =>
  filesOfArticle(buildArticle({ ...plain, ...changes })).map(({ url }) => url);

describe('the files that an article needs without a network', () => {
  it('are its data and each of its pictures in one file, by their addresses', () => {
    expect(
      urlsOf({ id: 'قناة', image: [image], blocks: [{ type: 'image', id: 'b1', image: { ...image } }] }),
    ).toEqual([
      `edition/articles/${encodeURIComponent('قناة')}.json`,
      `edition/media/${encodeURIComponent('قناة')}.svg.1080.avif`,
    ]);
  });

  it('are the portraits of those who made it, as they are', () => {
    expect(urlsOf({ author: [{ name: 'ليلى', image: 'media/layla.svg' }] })).toContain(
      'edition/media/layla.svg',
    );
  });

  it('are its readings in every format, with the type by which a browser chooses, but no other reading', () => {
    const files = filesOfArticle(
      buildArticle({
        ...plain,
        audio: [audio('abstract', 'webm'), audio('abstract', 'mp4'), audio('abstract', 'ogg', 90)],
      }),
    );
    expect(files.slice(1)).toEqual([
      { url: 'edition/media/narration/abstract.webm', of: 'audio', type: 'audio/webm', part: 'abstract' },
      { url: 'edition/media/narration/abstract.mp4', of: 'audio', type: 'audio/mp4', part: 'abstract' },
    ]);
  });

  it('are what is heard in it, and of a video only its poster', () => {
    const heard = {
      id: 'a',
      type: 'audio',
      contentUrl: 'media/oud.m4a',
      encodingFormat: 'audio/mp4',
      name: 'عود',
    } as const;
    const seen = {
      id: 'v',
      type: 'video',
      contentUrl: 'media/moon.webm',
      encodingFormat: 'video/webm',
      name: 'قمر',
      width: 1280,
      height: 720,
      poster: 'media/moon.svg',
    } as const;
    expect(urlsOf({ blocks: [heard, seen] }).slice(1)).toEqual([
      'edition/media/moon.svg.1080.avif',
      'edition/media/oud.m4a',
    ]);
  });
});
