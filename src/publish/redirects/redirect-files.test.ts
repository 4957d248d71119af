// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { redirectFiles } from './redirect-files.ts';

const edition = buildEdition({ basePath: '/paper/' });
const article = buildArticle({ id: 'قناة', headline: 'قناة <السويس>' });
const filesOf = (from: string, to: string) => [...redirectFiles(edition, [{ from, to }], [article])];
const pageOf = (from: string, to: string) => {
  const [file] = filesOf(from, to);
  return new DOMParser().parseFromString(file && 'content' in file ? file.content : '', 'text/html');
};

describe('the page at an old address', () => {
  const page = pageOf('/articles/suez/', '/articles/قناة/');
  const address = `https://qari.example/paper/articles/${encodeURIComponent('قناة')}/`;

  it('leads to the new one at once, and tells search engines so', () => {
    expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      `0; url=${address}`,
    );
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(page.querySelector('meta[name="robots"]')).toBeNull();
  });

  it('has a link with the headline, in the direction of the paper', () => {
    expect(page.querySelector('a')?.textContent).toBe(article.headline);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(page.documentElement.dir).toBe('rtl');
  });

  it('keeps an address of another site harmless', () => {
    const href = pageOf('/old/', "https://a.example/$x?{y};'z").querySelector('a')?.getAttribute('href');
    expect(href).not.toMatch(/[${};']/);
  });
});

it.each([
  ['/articles/suez/', 'articles/suez/index.html'],
  ['/articles/suez', 'articles/suez/index.html'],
  ['/articles/v1.2', 'articles/v1.2/index.html'],
  ['/2019/05/post.html', '2019/05/post.html'],
])('an old page at %s is the file %s', (from, file) => {
  expect(filesOf(from, '/about/').map((written) => written.file)).toEqual([file]);
});

it.each([
  ['script', '/post.php'],
  ['address whose name no file can have', `/articles/${'ق'.repeat(126)}/`],
  ['address that is too long for a file', `${'/2019'.repeat(390)}/${'ق/'.repeat(600)}`],
])('an old %s has no page', (_, from) => {
  expect(filesOf(from, '/articles/قناة/')).toEqual([]);
});

it('a link in a text that still has the old id finds the data of the article', () => {
  expect(filesOf('/articles/suez/', '/articles/قناة/')[1]).toEqual({
    file: 'edition/articles/suez.json',
    copyOf: 'edition/articles/قناة.json',
  });
});
