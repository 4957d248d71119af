import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { fakeSearch } from '#fixtures/search/fake-search.ts';
import { searchDocuments, searchFiles } from '#publish/search/search-files.ts';
import type { PagefindShard } from './pagefind-archive.ts';
import { searchFilesSource } from './search-files-source.ts';
import { staticProvider } from './static-provider.ts';

const edition = buildEdition();
const articles = [buildArticle()];
const shards = [{ name: '2024', hash: 'a1' }];
const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  const files = searchFiles(edition, articles, searchDocuments(edition, articles), shards);
  const contents = new Map(files.map(({ file, content }) => [`/${file}`, JSON.stringify(content)]));
  vi.stubGlobal('fetch', async (path: string) => new Response(contents.get(path)));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a reader gets who waits for half a minute. */
async function searchPatiently(provider: SearchProvider) {
  const answer = provider.search({ text: 'السويس', filters: {}, sort: 'relevance', page: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  return Promise.race([answer, 'nothing']);
}

it('an archive whose connection hangs is given up, so that the newest can be searched', async () => {
  const provider = staticProvider(searchFilesSource('/'), fakeSearch(articles), () => never);
  expect(await searchPatiently(provider)).toEqual({ ok: false, problem: 'unreachable' });
});

it('an archive that opens and then hangs is given up too', async () => {
  const shard: PagefindShard = { preload: () => never, search: () => never };
  const provider = staticProvider(searchFilesSource('/'), fakeSearch(articles), async () => [shard]);
  expect(await searchPatiently(provider)).toEqual({ ok: false, problem: 'unreachable' });
});

it('the archive is opened again for the next question', async () => {
  const open = vi.fn(() => never);
  const provider = staticProvider(searchFilesSource('/'), fakeSearch(articles), open);
  await searchPatiently(provider);
  await searchPatiently(provider);
  expect(open).toHaveBeenCalledTimes(2);
});
