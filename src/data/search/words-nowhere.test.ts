import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { articles, edition } from '#fixtures/search/contract-archive.ts';
import { type SearchInNode, searchInNode } from '../../../tests/support/search-in-node.ts';

let files: SearchInNode;
beforeAll(async () => {
  // Of two years each: shards are asked by themselves, so there must be several.
  files = await searchInNode(edition, articles, 55);
}, 60_000);
afterAll(() => files.end());

describe('a word that stands nowhere', () => {
  const search = async (text: string, filters: SearchQuery['filters'] = {}) => {
    const answer = await files.visit().provider.search({ text, filters, sort: 'relevance', page: 1 });
    if (!answer.ok) throw new Error(`No answer: ${answer.problem}`);
    return answer.value;
  };

  it('brings what is near it, said to be near, with the near words marked', async () => {
    const { match, hits, total } = await search('سمبووسة');
    expect({ match, total }).toEqual({ match: 'near', total: 1 });
    const { text = '', marks = [] } = hits[0]?.headline ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['سمبوسة']);
    expect((await search('سمبوسة')).match).toBe('exact');
  });

  it('costs one article to see that the archive has none, and is looked for there as it was meant', async () => {
    const { provider } = files.visit();
    files.fetched();
    await provider.search({ text: 'سمبووسة', filters: {}, sort: 'relevance', page: 1 });
    const fetched = [...new Set(files.fetched())].map((file) => file.slice(files.folder.length));
    // One of each of the two parts, and the one that is shown.
    expect(fetched.filter((file) => file.includes('/fragment/')).length).toBeLessThanOrEqual(3);
    expect(fetched).not.toContain('edition/search/newest.json');
  });

  it('brings the same when it is narrowed to where that is', async () => {
    expect(await search('سمبووسة', { section: 'misc' })).toMatchObject({ match: 'near', total: 1 });
    expect(await search('سمبووسة', { section: 'science' })).toMatchObject({ total: 0 });
  });

  it('leaves a section empty that has not what others have', async () => {
    expect(await search('سمبوسة', { section: 'science' })).toMatchObject({ match: 'exact', total: 0 });
  });

  it('is told beside the results of the others, as it was typed', async () => {
    expect(await search('أمطار ٢٠٢٨')).toMatchObject({ match: 'exact', missing: ['٢٠٢٨'] });
    expect((await search('أمطار')).missing).toEqual([]);
    expect((await search('سمبووسة')).missing).toEqual([]);
  });

  it('is nothing that was mistyped where only the section lacks it', async () => {
    expect(await search('أمطار كاملة', { section: 'sport' })).toMatchObject({
      didYouMean: null,
      missing: [],
    });
  });

  it.each([
    ['that is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['that is a page of the host', async () => new Response('<!doctype html>', { status: 503 })],
  ])('is told as out of reach, not as found nowhere, with a file of the index %s', async (_, answer) => {
    // Pagefind tells of it too.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const fromFolder = globalThis.fetch;
    const { provider } = files.visit();
    const ask = (kind: string, filters: SearchQuery['filters'] = {}) => {
      globalThis.fetch = (address, options) =>
        String(address).endsWith(kind) ? answer() : fromFolder(address, options);
      return provider.search({ text: 'أمطار غزيرة', filters, sort: 'relevance', page: 1 });
    };
    try {
      expect(await ask('.pf_index')).toEqual({ ok: false, problem: 'unreachable' });
      expect(await ask('.none')).toMatchObject({ ok: true, value: { total: 13 } });
      expect(await ask('.pf_filter', { section: 'misc' })).toEqual({ ok: false, problem: 'unreachable' });
      expect(await ask('.none', { section: 'misc' })).toMatchObject({ ok: true, value: { total: 6 } });
    } finally {
      globalThis.fetch = fromFolder;
      vi.restoreAllMocks();
    }
  });

  it('brings no other number', async () => {
    expect((await search('94173')).total).toBe(0);
  });
});
