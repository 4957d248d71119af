import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { filesOfArticle, playableFiles } from './files-of-article.ts';

const image = { url: 'media/canal.svg', width: 1600, height: 900, alt: 'القناة' };
const recording = { duration: 61.2, of: 'abstract' as const };
const opus = { ...recording, contentUrl: 'media/a.webm', encodingFormat: 'audio/webm; codecs=opus' };
const aac = { ...recording, duration: 61.4, contentUrl: 'media/b.m4a', encodingFormat: 'audio/mp4' };
const body = { duration: 300, of: 'body' as const, contentUrl: 'media/c.webm', encodingFormat: 'audio/webm' };

const bare = {
  image: [],
  audio: [],
  blocks: [],
  author: [],
  editor: [],
  translator: [],
  photographer: [],
  contributor: [],
};
const urls = (files: { url: string }[]) => files.map(({ url }) => url);

describe('the files of an article', () => {
  it('are one rendition of each picture, wherever it stands, once', () => {
    const article = buildArticle({
      ...bare,
      image: [image],
      blocks: [
        { type: 'image', id: 'i1', image: { ...image, url: 'media/map.png', width: 700 } },
        { type: 'gallery', id: 'g1', images: [image, { ...image, url: 'media/ship.jpg' }] },
      ],
      author: [{ type: 'organization', name: 'قسم الاقتصاد', id: 'economy', image: 'media/desk.png' }],
    });
    expect(urls(filesOfArticle(article))).toEqual([
      'media/canal.svg.1080.avif',
      'media/map.png.400.avif',
      'media/ship.jpg.1080.avif',
      'media/desk.png',
    ]);
  });

  it('have each recording in a format that the device plays, though its names differ', () => {
    const files = filesOfArticle(buildArticle({ ...bare, audio: [opus, aac, body] }));
    expect(urls(files)).toEqual(['media/a.webm', 'media/b.m4a', 'media/c.webm']);
    expect(urls(playableFiles(files, () => true))).toEqual(['media/a.webm', 'media/c.webm']);
    expect(urls(playableFiles(files, (type) => type === 'audio/mp4'))).toEqual(['media/b.m4a']);
  });

  it('are none for an article of words', () => {
    expect(filesOfArticle(buildArticle(bare))).toEqual([]);
  });
});
