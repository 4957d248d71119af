import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { storyOf } from './story.ts';

describe('a card', () => {
  it('has the shorter headline, where there is one', () => {
    expect(storyOf(buildArticle()).headline).toBe('قناة السويس وطرق التجارة');
  });

  it('has the headline of the article otherwise', () => {
    const { alternativeHeadline: _, ...article } = buildArticle();
    expect(storyOf(article).headline).toBe(article.headline);
  });

  it('has the section for a kicker when the article has none', () => {
    const { kicker: _, ...article } = buildArticle();
    expect(storyOf(article).kicker).toBe('اقتصاد');
  });

  it('has the first picture', () => {
    expect(storyOf(buildArticle()).image?.url).toBe('media/suez-canal.svg');
    expect(storyOf(buildArticle({ image: [] }))).not.toHaveProperty('image');
  });

  it('tells whether there is a summary', () => {
    expect(storyOf(buildArticle()).hasAbstract).toBe(true);
    expect(storyOf(buildArticle({ abstract: [] })).hasAbstract).toBe(false);
  });

  it('carries no body: a list of a hundred stories stays small', () => {
    expect(storyOf(buildArticle())).not.toHaveProperty('blocks');
  });
});
