// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { paths } from '#domain/paths.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { sourceOf } from '../../tests/fixtures/source-of.ts';
import { eagerPages } from './eager-pages.ts';
import type { PageCode } from './page-code.ts';
import { prefetchPage } from './prefetch-page.ts';
import { createRoutes } from './routes.tsx';

const watched = () => {
  const source = sourceOf({ articles: [buildArticle()] });
  for (const name of Object.keys(source) as (keyof typeof source)[]) vi.spyOn(source, name);
  return source;
};

it('fetches an article ahead by its id, Arabic letters decoded', () => {
  const source = watched();
  prefetchPage(createRoutes(source, eagerPages), paths.article.getHref('هلال-الشهر'));
  expect(source.loadArticle).toHaveBeenCalledWith('هلال-الشهر');
});

it('fetches the front page ahead', () => {
  const source = watched();
  prefetchPage(createRoutes(source, eagerPages), paths.home.getHref());
  expect(source.loadHome).toHaveBeenCalledOnce();
});

it('fetches an older page of a section ahead', () => {
  const source = watched();
  prefetchPage(
    createRoutes(source, eagerPages),
    paths.list.getHref({ kind: 'section', id: 'economy', shard: 7 }),
  );
  expect(source.loadList).toHaveBeenCalledWith({ kind: 'section', id: 'economy', shard: 7 });
});

it('fetches the code of a page ahead, and leaves its failure to the visit', async () => {
  const Component = vi.fn(async () => Promise.reject(new Error('no network')));
  const pages: PageCode = { ...eagerPages, archive: { lazy: { Component } } };
  prefetchPage(createRoutes(watched(), pages), paths.archive.getHref());
  expect(Component).toHaveBeenCalledOnce();
  await Promise.resolve();
});
