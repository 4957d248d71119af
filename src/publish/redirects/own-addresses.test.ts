import { expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { pagePaths } from './page-paths.ts';
import { settleRedirects } from './settle-redirects.ts';

const article = buildArticle({ id: 'suez' });
const told = (...addresses: string[]) =>
  settleRedirects(
    addresses.map((from) => ({ from, to: '/articles/suez/' })),
    () => pagePaths(buildEdition(), [article]),
  ).problems.map(({ severity, path, expected }) => `${severity} ${path} ${expected.code}`);

it.each([
  '/',
  '/index.html',
  '/about',
  '/about/index.html',
  '/search/',
  '/search/index.html',
  '/shell/',
  '/404.html',
  '/404.html/',
  '/service-worker.js',
  '/manifest.webmanifest/',
  '/robots.txt',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/favicon.svg',
  '/licences.txt',
  '/_headers',
  '/edition',
  '/edition/edition.json',
  '/edition/edition.json/',
  '/assets/old.html',
  '/icons/any-192.png',
  '/share/a.jpg',
  '/sitemaps/articles-1.xml',
  '/articles/suez/index.html',
  `/sections/${article.articleSection.id}/feed.xml`,
])('%s, an address of the paper’s own, leads nowhere else', (from) => {
  expect(told(from)).toEqual(['error redirects[0].from free-address']);
});

it.each([
  '/about/team/',
  '/about.html',
  '/index.php',
  '/2019/05/post.html',
  '/2019/index.html',
  '/news/edition/one.html',
  '/editions/one/',
  '/articles/gone/index.html',
  '/articles/gone.html',
  '/old/feed.xml',
  '/searching/',
])('%s, an old address beside them, leads on', (from) => {
  expect(told(from)).toEqual([]);
});

it('a name with an ending stands twice with and without the slash, for hosts lead on from both', () => {
  expect(told('/a.html', '/a.html/')).toEqual(['error redirects[1].from unique']);
  expect(told('/a/', '/a/index.html')).toEqual([]);
});
