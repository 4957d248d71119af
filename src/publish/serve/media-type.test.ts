import { describe, expect, it } from 'vitest';
import { mediaType } from './media-type.ts';

describe('the type of a media file', () => {
  it('tells a narration from a video, whatever letters its name has', () => {
    expect(mediaType('/paper/edition/media/narration/قهوة-وشاي.abstract.webm')).toBe('audio/webm');
    expect(mediaType('/edition/media/narration/leap-second.body.m4a')).toBe('audio/mp4');
    expect(mediaType('/edition/media/phases.webm')).toBe('video/webm');
    expect(mediaType('/articles/leap-second')).toBeNull();
  });
});
