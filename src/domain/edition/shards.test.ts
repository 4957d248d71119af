import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLimits } from '#domain/article/limits.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { shardsOf } from './shards.ts';
import { type Story, storyOf } from './story.ts';

const story = (index: number, changes: Partial<Story> = {}): Story => ({
  ...storyOf(buildArticle({ id: `a${index}` })),
  ...changes,
});
const storiesUpTo = (count: number) => Array.from({ length: count }, (_, index) => story(index));
const idsOf = (stories: readonly Story[]) => stories.map(({ id }) => id);

describe('a list cut into shards', () => {
  it('of a few stories is one page, newest first', () => {
    expect(shardsOf(storiesUpTo(3))).toEqual([
      { shard: null, stories: storiesUpTo(3).reverse(), older: null, newer: null },
    ]);
  });

  it('shows the newest two shards on its first page, and leads on to the older ones', () => {
    const pages = shardsOf(storiesUpTo(40));
    expect(pages.map(({ shard, stories, older, newer }) => [shard, stories.length, older, newer])).toEqual([
      [null, 16, 2, null],
      [1, 12, null, 2],
      [2, 12, 1, null],
    ]);
  });

  it.each([1, 12, 13, 24, 25, 36, 37, 100, 250])(
    'of %i stories shows each once, from the newest to the oldest',
    (count) => {
      const pages = shardsOf(storiesUpTo(count));
      const byNumber = new Map(pages.map((page) => [page.shard, page]));
      const seen: string[] = [];
      for (let page = pages[0]; page; page = page.older ? byNumber.get(page.older) : undefined)
        seen.push(...idsOf(page.stories));
      expect(seen).toEqual(idsOf(storiesUpTo(count).reverse()));
      expect(Math.max(...pages.map(({ stories }) => stories.length))).toBeLessThanOrEqual(24);
    },
  );

  it('leads back from the oldest shard to the first page', () => {
    const pages = shardsOf(storiesUpTo(100));
    const byNumber = new Map(pages.map((page) => [page.shard, page]));
    const path = [];
    for (let page = byNumber.get(1); page; page = page.newer ? byNumber.get(page.newer) : undefined)
      path.push(page.shard);
    expect(path).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps every older page as it was when a story is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const before = shardsOf(storiesUpTo(count)).filter(({ shard }) => shard !== null);
        const after = new Map(shardsOf(storiesUpTo(count + 1)).map((page) => [page.shard, page]));
        for (const { shard, stories, older } of before)
          expect(after.get(shard)).toMatchObject({ stories, older });
      }),
      { numRuns: 60 },
    );
  });

  it('weighs at most 30 kB a page, with the longest lines the format allows', () => {
    const long = (length: number) => 'ع'.repeat(length);
    const heavy = Array.from({ length: 60 }, (_, index) =>
      story(index, {
        headline: long(articleLimits.headlineLength),
        kicker: long(articleLimits.headlineLength),
        description: long(articleLimits.lineLength),
      }),
    );
    for (const page of shardsOf(heavy)) {
      expect(new TextEncoder().encode(JSON.stringify(page)).length).toBeLessThan(30_000);
    }
  });
});
