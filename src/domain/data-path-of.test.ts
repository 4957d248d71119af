import { describe, expect, it } from 'vitest';
import { dataPathOf } from './data-path-of.ts';
import { dataPaths, paths } from './paths.ts';

describe('the data behind a page', () => {
  it.each([
    [paths.home.getHref(), dataPaths.home],
    ['/index.html', dataPaths.home],
    [paths.article.getHref('قناة-السويس'), dataPaths.article('قناة-السويس')],
    [paths.article.getHref('a'), dataPaths.article('a')],
    [
      paths.list.getHref({ kind: 'section', id: 'science' }),
      dataPaths.list({ kind: 'section', id: 'science' }),
    ],
    [
      paths.list.getHref({ kind: 'contributor', id: 'مكتب', shard: 3 }),
      dataPaths.list({ kind: 'contributor', id: 'مكتب', shard: 3 }),
    ],
    [paths.archive.getHref(), dataPaths.archive({})],
    [paths.archive.getHref({ period: '2026-11' }), dataPaths.archive({ period: '2026-11' })],
    [
      paths.archive.getHref({ period: '2026-11-24', shard: 2 }),
      dataPaths.archive({ period: '2026-11-24', shard: 2 }),
    ],
  ])('%s is %s', (path, data) => {
    expect(dataPathOf(path)).toBe(data);
  });

  it.each([
    '/about/',
    '/privacy/',
    '/articles/',
    '/articles/a/b/',
    '/sections/',
    '/sections/a/x/',
    '/x/',
    '/a/b/c/d/',
  ])('is none of %s', (path) => {
    expect(dataPathOf(path)).toBeNull();
  });
});
