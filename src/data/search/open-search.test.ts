import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { fakeCaches } from '#fixtures/fake-caches.ts';
import { takeFreshDevice } from '#fixtures/library/open-tab.ts';
import { searchDocuments, searchFiles } from '#publish/search/search-files.ts';

const openSearch = { url: 'https://search.example', index: 'paper' };
const edition = { ...buildEdition(), search: { openSearch } };
const articles = [buildArticle({ id: 'canal', headline: 'ازدحام في قناة السويس' })];
const files = new Map(
  searchFiles(edition, articles, searchDocuments(edition, articles), []).map(({ file, content }) => [
    `/${file}`,
    JSON.stringify(content),
  ]),
);

beforeEach(() => {
  takeFreshDevice();
  vi.resetModules();
  fakeCaches();
});

/** The paper's files as they are; its cluster as it answers today. */
async function searchWith(cluster: () => Promise<Response>, text = 'السويس') {
  const asked = vi.fn(cluster);
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.startsWith(openSearch.url)) return asked();
    const content = files.get(address);
    return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
  });
  const { openSearch: open } = await import('./open-search.ts');
  const provider = open({ base: '/', timeZone: 'Asia/Riyadh' });
  const answer = await provider.search({ text, filters: {}, sort: 'relevance', page: 1 });
  return { answer, asked };
}

describe('a cluster that does not answer as it should', () => {
  it.each<[string, () => Promise<Response>]>([
    ['is down', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['takes too long', async () => Promise.reject(new DOMException('Too late.', 'TimeoutError'))],
    ['has a fault', async () => new Response('upstream error', { status: 502 })],
    ['wants a password', async () => new Response('{}', { status: 401 })],
    ['answers with a page', async () => new Response('<!doctype html><h1>Login</h1>')],
    ['answers with something else', async () => Response.json({ hits: 'many' })],
    ['answers with stories of another shape', async () => Response.json(hitsOf({ id: 7 }))],
  ])('leaves the reader the newest stories, and the answer says so: it %s', async (_, cluster) => {
    const { answer, asked } = await searchWith(cluster);
    expect(asked).toHaveBeenCalled();
    expect(answer).toMatchObject({ ok: true, value: { scope: 'device', total: 1 } });
  });

  it('is not asked about a query that has no word', async () => {
    const { answer, asked } = await searchWith(async () => Response.json(hitsOf()), '؟!');
    expect(asked).not.toHaveBeenCalled();
    expect(answer).toMatchObject({ ok: true, value: { scope: 'archive', total: 0 } });
  });
});

it('a cluster that has nothing is believed', async () => {
  const { answer } = await searchWith(async () => Response.json(hitsOf()));
  expect(answer).toMatchObject({ ok: true, value: { scope: 'archive', total: 0, hits: [] } });
});

function hitsOf(...stories: object[]) {
  return {
    hits: { total: { value: stories.length }, hits: stories.map((story) => ({ _source: { story } })) },
  };
}
