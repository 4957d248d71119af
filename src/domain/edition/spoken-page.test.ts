import { expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { articlePages } from './article-page.ts';
import { spokenPage } from './spoken-page.ts';

const article = buildArticle({ headline: 'زاد السعر 50%' });
const page = articlePages([article])(article);

it('adds to the page of an article how it is said, and changes nothing else of it', () => {
  const spoken = spokenPage({ article: page }, []).article;
  expect(spoken?.speech?.said?.headline?.[0]?.[2]).toMatch(/بالمئة/);
  expect({ ...spoken, speech: undefined }).toEqual({ ...page, speech: undefined });
});

it('leaves every other page as it is', () => {
  const data = { near: { isSimilar: false, stories: [] } };
  expect(spokenPage(data, [])).toBe(data);
});
