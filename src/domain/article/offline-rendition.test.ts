import { expect, it } from 'vitest';
import { offlineRendition } from './offline-rendition.ts';

it.each([
  [4000, 'media/canal.svg.1080.avif'],
  [1079, 'media/canal.svg.720.avif'],
  [500, 'media/canal.svg.400.avif'],
  [120, 'media/canal.svg.120.avif'],
])('of a picture of %i pixels one file is kept', (width, url) => {
  expect(offlineRendition({ url: 'media/canal.svg', width })?.url).toBe(url);
});
