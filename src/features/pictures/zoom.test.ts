import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, largestScale, panBy, wholePicture, zoomAt } from './zoom.ts';

const sizes = { stage: { width: 400, height: 800 }, picture: { width: 400, height: 300 } };

describe('looking closer at a picture', () => {
  it('leaves what is under the finger where it is', () => {
    expect(zoomAt(wholePicture, 4, { x: 50, y: 0 }, sizes)).toEqual({ scale: 4, x: -150, y: 0 });
  });

  it('ends at the largest scale, and at the whole picture in the middle', () => {
    const near = zoomAt(wholePicture, 100, { x: 80, y: 10 }, sizes);
    expect(near.scale).toBe(largestScale);
    expect(zoomAt(near, 0.001, { x: -80, y: 10 }, sizes)).toEqual(wholePicture);
  });

  it('moves no further than the edge of the picture', () => {
    const near = zoomAt(wholePicture, 2, { x: 0, y: 0 }, sizes);
    expect(panBy(near, { x: 1000, y: 1000 }, sizes)).toEqual({ scale: 2, x: 200, y: 0 });
    expect(panBy(wholePicture, { x: 30, y: 30 }, sizes)).toEqual(wholePicture);
  });

  it('never shows the stage beside a picture that is larger than the stage', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -900, max: 900 }),
        (factor, x, move) => {
          const zoom = panBy(zoomAt(wholePicture, factor, { x, y: 0 }, sizes), { x: move, y: 0 }, sizes);
          expect(Math.abs(zoom.x)).toBeLessThanOrEqual((400 * zoom.scale - 400) / 2 + 1e-9);
        },
      ),
    );
  });

  it('begins with the picture fitted whole into the stage', () => {
    expect(fitted({ width: 1600, height: 900 }, { width: 400, height: 800 })).toEqual({
      width: 400,
      height: 225,
    });
    expect(fitted({ width: 300, height: 900 }, { width: 400, height: 450 })).toEqual({
      width: 150,
      height: 450,
    });
  });
});
