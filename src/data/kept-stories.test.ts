import { describe, expect, it } from 'vitest';
import { articlePages } from '#domain/edition/article-page.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { fakeCaches } from '../../tests/fixtures/fake-caches.ts';
import { keptSince } from './kept-since.ts';
import { keptStories } from './kept-stories.ts';

const day = (number: number) => new Date(Date.UTC(2026, 10, number)).toUTCString();
const page = (id: string) => {
  const article = buildArticle({ id, related: [] });
  return JSON.stringify(articlePages([article])(article));
};
const pathOf = (id: string) => `/edition/articles/${id}.json`;
const idsOf = async (most: number) => (await keptStories(most)).map(({ id }) => id);

describe('the articles on this device', () => {
  it('are those that were read and those that were saved, the last first, each once', async () => {
    const { keep } = fakeCaches();
    for (const [name, id, number] of [
      ['qari-saved', 'oldest', 1],
      ['qari-saved', 'both', 2],
      ['qari-data-1', 'read', 3],
      ['qari-saved', 'saved', 4],
      ['qari-data-1', 'both', 5],
    ] as const)
      await keep(name, pathOf(id), page(id), day(number));
    await keep('qari-saved', '/edition/home.json', '{}', day(6));
    expect(await idsOf(12)).toEqual(['both', 'saved', 'read', 'oldest']);
    expect(await idsOf(2)).toEqual(['both', 'saved']);
  });

  it('are without those whose data is not what it should be', async () => {
    const { keep } = fakeCaches();
    await keep('qari-saved', pathOf('whole'), page('whole'), day(1));
    await keep('qari-saved', pathOf('other'), '{"article":', day(2));
    expect(await idsOf(12)).toEqual(['whole']);
  });

  it('are none where nothing can be kept', async () => {
    fakeCaches({ isDenied: true });
    expect(await idsOf(12)).toEqual([]);
  });
});

describe('since when a page is on this device', () => {
  it('is told by the newer of what was read and what was saved', async () => {
    const { keep } = fakeCaches();
    expect(await keptSince('/articles/coffee/', '/')).toBeNull();
    await keep('qari-saved', pathOf('coffee'), page('coffee'), day(3));
    expect(await keptSince('/articles/coffee/', '/')).toBe('2026-11-03T00:00:00.000Z');
    await keep('qari-data-1', pathOf('coffee'), page('coffee'), day(9));
    expect(await keptSince('/articles/coffee/', '/')).toBe('2026-11-09T00:00:00.000Z');
  });

  it('is unknown where nothing can be kept', async () => {
    fakeCaches({ isDenied: true });
    expect(await keptSince('/articles/coffee/', '/')).toBeNull();
  });
});
