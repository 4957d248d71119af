import { describe, expect, it, vi } from 'vitest';
import { frontPageOf } from '#domain/edition/front-page.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { fetchEditionSource } from './fetch-edition-source.ts';
import { pageDataSource } from './page-data-source.ts';

const edition = buildEdition({ basePath: '/paper/' });
const { home } = frontPageOf(edition, [buildArticle()]);
const page = { article: buildArticle(), related: [], previous: null, next: null };

function serve(files: Record<string, unknown>) {
  const request = vi.fn(async (url: string) =>
    url in files ? Response.json(files[url]) : new Response('', { status: 404 }),
  );
  vi.stubGlobal('fetch', request);
  return request;
}

describe('the edition over the network', () => {
  it('is known without a request: the page brought it along', async () => {
    const request = serve({});
    expect(await fetchEditionSource('/paper/', edition).loadEdition()).toBe(edition);
    expect(request).not.toHaveBeenCalled();
  });

  it('gives the front page below the base path, once', async () => {
    const request = serve({ '/paper/edition/home.json': home });
    const source = fetchEditionSource('/paper/', edition);
    expect(await source.loadHome()).toEqual({ ok: true, value: home });
    await source.loadHome();
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('gives an article whose id has Arabic letters', async () => {
    serve({ [`/edition/articles/${encodeURIComponent('قناة')}.json`]: page });
    expect(await fetchEditionSource('/', edition).loadArticle('قناة')).toEqual({ ok: true, value: page });
  });

  it('says that an article is missing', async () => {
    serve({});
    expect(await fetchEditionSource('/', edition).loadArticle('lost')).toEqual({
      ok: false,
      problem: 'missing',
    });
  });

  it('says that an article is malformed', async () => {
    serve({ '/edition/articles/suez-canal.json': { ...page, article: { id: 'suez-canal' } } });
    const answer = await fetchEditionSource('/', edition).loadArticle('suez-canal');
    expect(answer).toEqual({ ok: false, problem: 'malformed' });
  });

  it('asks again when the reader tries again', async () => {
    const files: Record<string, unknown> = {};
    serve(files);
    const source = fetchEditionSource('/', edition);
    await source.loadArticle('suez-canal');
    files['/edition/articles/suez-canal.json'] = page;
    expect(await source.loadArticle('suez-canal')).toMatchObject({ ok: true });
  });
});

describe('the edition of one page at build time', () => {
  it('gives its article, and no other', async () => {
    const source = pageDataSource(edition, () => ({ article: page }));
    expect(await source.loadArticle('suez-canal')).toEqual({ ok: true, value: page });
    expect(await source.loadArticle('other')).toEqual({ ok: false, problem: 'missing' });
    expect(await source.loadHome()).toEqual({ ok: false, problem: 'missing' });
  });

  it('gives the front page, and no article', async () => {
    const source = pageDataSource(edition, () => ({ home }));
    expect(await source.loadHome()).toEqual({ ok: true, value: home });
    expect(await source.loadArticle('suez-canal')).toEqual({ ok: false, problem: 'missing' });
  });

  it('of the 404 page gives nothing', async () => {
    const source = pageDataSource(edition, () => ({}));
    expect(await source.loadHome()).toEqual({ ok: false, problem: 'missing' });
    expect(await source.loadEdition()).toBe(edition);
  });
});
