import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';
import { mediaType } from './media-type.ts';

describe('the part of a file that a player asks for', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-30', { start: 70, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=-0', 'none'],
  ])('%s', (header, range) => expect(byteRange(header, 100)).toEqual(range));

  it.each([undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'bytes=9-3', 'lines=1-2'])(
    'is the whole for %s',
    (header) => {
      expect(byteRange(header, 100)).toBeNull();
    },
  );
});

describe('the type of a media file', () => {
  it('tells a narration from a video, whatever letters its name has', () => {
    expect(mediaType('/paper/edition/media/narration/قهوة-وشاي.abstract.webm')).toBe('audio/webm');
    expect(mediaType('/edition/media/narration/leap-second.body.m4a')).toBe('audio/mp4');
    expect(mediaType('/edition/media/phases.webm')).toBe('video/webm');
    expect(mediaType('/articles/leap-second')).toBeNull();
  });
});
