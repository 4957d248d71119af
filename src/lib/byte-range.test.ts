import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

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
