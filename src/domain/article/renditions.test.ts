import { describe, expect, it } from 'vitest';
import { mediaHref, renditionsOf, singleRendition, sourceSet } from './renditions.ts';

const widths = (width: number) =>
  renditionsOf({ url: 'media/suez.svg', width }).flatMap((file) =>
    file.format === 'avif' ? [file.width] : [],
  );

describe('the files made from a picture', () => {
  it.each([4000, 1600, 1199, 500, 100, 1])('of %i pixels are never wider than itself', (width) => {
    expect(Math.max(...widths(width))).toBeLessThanOrEqual(width);
  });

  it('of a large picture go from a telephone to a wide screen, each width once', () => {
    const [first = 0, ...rest] = widths(4000);
    expect(first).toBeLessThanOrEqual(480);
    expect(rest.at(-1)).toBeGreaterThanOrEqual(1600);
    expect([first, ...rest]).toEqual([...new Set([first, ...rest])].sort((a, b) => a - b));
  });

  it('of a picture smaller than any of those is one, in its own width', () => {
    expect(widths(100)).toEqual([100]);
  });

  it('stand beside it under its name, width and format', () => {
    expect(renditionsOf({ url: 'media/2024/suez.v2.png', width: 100 }).map(({ url }) => url)).toEqual([
      'media/2024/suez.v2.png.100.avif',
      'media/2024/suez.v2.png.100.webp',
    ]);
  });

  // Once canal.svg and canal.png both became canal-480.avif, and one article showed the other's picture.
  it('never take the place of those of another picture', () => {
    const files = ['media/canal.svg', 'media/canal.png'].flatMap((url) => renditionsOf({ url, width: 480 }));
    expect(new Set(files.map(({ url }) => url)).size).toBe(files.length);
  });
});

describe('a srcset', () => {
  it('names each file of one format, with its width, below the base path of the site', () => {
    const image = { url: 'media/suez.svg', width: 900 };
    const files = renditionsOf(image).filter(({ format }) => format === 'webp');
    expect(files.length).toBeGreaterThan(1);
    expect(sourceSet(image, 'webp', '/paper/').split(', ')).toEqual(
      files.map(({ url, width }) => `/paper/edition/${url} ${width}w`),
    );
  });

  it('percent-encodes Arabic names', () => {
    const set = sourceSet({ url: 'media/قناة.svg', width: 100 }, 'avif', '/');
    expect(set).toBe(`/edition/media/${encodeURIComponent('قناة')}.svg.100.avif 100w`);
  });
});

describe('the one file for programs that take one address', () => {
  const widest = (width: number, maxWidth: number) =>
    singleRendition({ url: 'media/suez.svg', width }, maxWidth);

  it('is WebP, which they all read', () => {
    expect(widest(1600, 1600)?.format).toBe('webp');
  });

  it('is the widest that is not too wide', () => {
    const fitting = widths(1600).filter((width) => width <= 1000);
    expect(widest(1600, 1000)?.width).toBe(fitting.at(-1));
  });

  it('is the narrowest there is where all are too wide', () => {
    expect(widest(1600, 10)?.width).toBe(widths(1600)[0]);
  });
});

it('the address of a medium keeps its folders', () => {
  expect(mediaHref('media/2024/oud.mp3', '/')).toBe('/edition/media/2024/oud.mp3');
});
