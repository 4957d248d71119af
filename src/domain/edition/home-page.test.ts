import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { frontPageOf } from './front-page.ts';
import { parseHomePage } from './home-page.ts';

describe('the data of the front page', () => {
  const page = frontPageOf(buildEdition(), [buildArticle()]).home;

  it('arrives as it was sent', () => {
    expect(parseHomePage(JSON.parse(JSON.stringify(page)))).toEqual({ ok: true, value: page });
  });

  it.each([
    ['nothing', null],
    ['a page of another site', { title: 'Sign in to the hotel network' }],
    ['a story without a headline', { ...page, lead: { ...page.lead, headline: undefined } }],
    ['a moment that cannot be printed', { ...page, lead: { ...page.lead, datePublished: 'أمس' } }],
    ['a picture without a file', { ...page, lead: { ...page.lead, image: {} } }],
  ])('is refused when it is %s', (_, input) => {
    expect(parseHomePage(input).ok).toBe(false);
  });
});
