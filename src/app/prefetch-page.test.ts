import { expect, it, vi } from 'vitest';
import type { EditionSource } from '#data/edition-source.ts';
import { paths } from '#domain/paths.ts';
import { prefetchPage } from './prefetch-page.ts';

const source = () =>
  ({ loadEdition: vi.fn(), loadHome: vi.fn(), loadArticle: vi.fn() }) satisfies EditionSource;

it('fetches an article ahead by its id, Arabic letters decoded', () => {
  const edition = source();
  prefetchPage(edition, paths.article.getHref('هلال-الشهر'));
  expect(edition.loadArticle).toHaveBeenCalledWith('هلال-الشهر');
});

it('fetches the front page ahead', () => {
  const edition = source();
  prefetchPage(edition, paths.home.getHref());
  expect(edition.loadHome).toHaveBeenCalledOnce();
});

it('fetches nothing for an address that leads nowhere', () => {
  const edition = source();
  prefetchPage(edition, '/nowhere/');
  expect(edition.loadArticle).not.toHaveBeenCalled();
  expect(edition.loadHome).not.toHaveBeenCalled();
});
