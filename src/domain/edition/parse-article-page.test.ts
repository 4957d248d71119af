import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { parseArticlePage } from './parse-article-page.ts';
import { storyOf } from './story.ts';

const page = { article: buildArticle(), related: [storyOf(buildArticle())], previous: null, next: null };

describe('the data of an article’s page', () => {
  it('arrives as it was sent', () => {
    expect(parseArticlePage(JSON.parse(JSON.stringify(page)))).toEqual({ ok: true, value: page });
  });

  it('is read whole when the article has a field of a newer format', () => {
    expect(parseArticlePage({ ...page, article: { ...page.article, readers: 5 } })).toEqual({
      ok: true,
      value: page,
    });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an article without the stories around it', { article: page.article }],
    ['a broken article', { ...page, article: { ...page.article, blocks: 'نص' } }],
    ['a broken card', { ...page, next: { id: 'a' } }],
  ])('is refused when it is %s', (_, input) => {
    expect(parseArticlePage(input).ok).toBe(false);
  });
});
