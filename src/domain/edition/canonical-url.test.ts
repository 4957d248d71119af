import { expect, it } from 'vitest';
import { paths } from '#domain/paths.ts';
import { absoluteUrl, canonicalUrl } from './canonical-url.ts';

it.each([
  ['/', 'suez-canal', 'https://qari.example/articles/suez-canal/'],
  ['/paper/', 'suez-canal', 'https://qari.example/paper/articles/suez-canal/'],
  ['/a/b/', 'قناة', `https://qari.example/a/b/articles/${encodeURIComponent('قناة')}/`],
])('below %s the article %s has the address %s', (basePath, id, expected) => {
  const address = canonicalUrl({ url: 'https://qari.example', basePath }, id);
  expect(address).toBe(expected);
  expect(new URL(address).href).toBe(address);
});

it('the front page of an edition is its base path', () => {
  const home = paths.home.getHref();
  expect(absoluteUrl({ url: 'https://qari.example', basePath: '/paper/' }, home)).toBe(
    'https://qari.example/paper/',
  );
});
