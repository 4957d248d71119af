import { expect, it } from 'vitest';
import { publishedAfter } from './newest-stories.ts';

const published = ['2026-11-24T12:00:00+03:00', '2026-11-24T08:00:00Z', '2026-11-23T08:00:00Z'];

it('counts what was published since, across time zones', () => {
  expect(publishedAfter({ published }, '2026-11-23T08:00:00Z')).toBe(2);
  expect(publishedAfter({ published }, '2026-11-24T08:30:00Z')).toBe(1);
  expect(publishedAfter({ published }, '2026-11-24T09:00:00Z')).toBe(0);
});

it.each([null, undefined, 'x', [], {}, { published: 'x' }, { published: [1, null, 'gestern'] }])(
  'counts nothing in %j',
  (newest) => {
    expect(publishedAfter(newest, '2026-11-23T08:00:00Z')).toBe(0);
  },
);

it('counts all in a paper that had no date yet', () => {
  expect(publishedAfter({ published }, null)).toBe(3);
});

it('counts nothing since a moment that is none', () => {
  expect(publishedAfter({ published }, '')).toBe(0);
});
