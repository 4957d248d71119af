import { describe, expect, it } from 'vitest';
import { contentType } from './content-type.ts';

describe('the type of a file', () => {
  it('tells a narration from a video, whatever letters its name has', () => {
    expect(contentType('edition/media/narration/قهوة-وشاي.abstract.webm')).toBe('audio/webm');
    expect(contentType('edition/media/narration/leap-second.body.m4a')).toBe('audio/mp4');
    expect(contentType('edition/media/phases.webm')).toBe('video/webm');
    expect(contentType('articles/leap-second')).toBeNull();
  });

  it('tells a feed from other files in its format, on the front page too', () => {
    expect(contentType('feed.xml')).toBe('application/rss+xml');
    expect(contentType('sections/economy/feed.json')).toBe('application/feed+json');
    expect(contentType('sitemap.xml')).toBe('application/xml');
    expect(contentType('edition/articles/my-feed.json')).toBe('application/json');
  });
});
