import { describe, expect, it } from 'vitest';
import { otherRenditions } from './other-renditions.ts';
import { renditionsOf } from './renditions.ts';

describe('the other files of a picture', () => {
  it.each([4000, 500, 120])('of %i pixels are all that the build makes of it', (width) => {
    const made = renditionsOf({ url: 'media/canal.svg', width }).map(({ url }) => url);
    for (const url of made) expect([url, ...otherRenditions(url)]).toEqual(expect.arrayContaining(made));
  });

  it('are the widest first, and never the one that is asked for', () => {
    const others = otherRenditions('/paper/edition/media/canal.v2.svg.400.avif');
    expect(others[0]).toBe('/paper/edition/media/canal.v2.svg.1600.avif');
    expect(others).not.toContain('/paper/edition/media/canal.v2.svg.400.avif');
    expect(others.at(-1)).toBe('/paper/edition/media/canal.v2.svg.400.webp');
  });

  it('of a portrait are none', () => {
    expect(otherRenditions('/edition/media/layla.svg')).toEqual([]);
  });
});
