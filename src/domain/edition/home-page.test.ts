import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { homePage, parseHomePage } from './home-page.ts';

const edition = buildEdition();
const articles = Array.from({ length: 12 }, (_, index) =>
  buildArticle({
    id: `a${index}`,
    datePublished: `2024-07-${10 + index}T10:00:00Z`,
    articleSection: index % 6 === 0 ? { id: 'politics', name: 'سياسة' } : { id: 'economy', name: 'اقتصاد' },
  }),
);

describe('the front page', () => {
  it('leads with the newest story, which no section repeats', () => {
    const { lead, sections } = homePage(edition, articles);
    expect(lead?.id).toBe('a11');
    expect(sections.flatMap(({ stories }) => stories.map(({ id }) => id))).not.toContain('a11');
  });

  it('has the sections in the order of edition.json, under its names', () => {
    const { sections } = homePage(edition, articles);
    expect(sections.map(({ id, name }) => [id, name])).toEqual([
      ['politics', 'سياسة'],
      ['economy', 'اقتصاد'],
    ]);
  });

  it('shows at most eight stories of a section, the newest first', () => {
    const economy = homePage(edition, articles).sections[1];
    expect(economy?.stories.map(({ id }) => id)).toEqual(['a10', 'a9', 'a8', 'a7', 'a5', 'a4', 'a3', 'a2']);
  });

  it('leaves out a section without a story', () => {
    expect(homePage(edition, articles.slice(1, 3)).sections.map(({ id }) => id)).toEqual(['economy']);
  });

  it('of an edition without articles is empty, not broken', () => {
    expect(homePage(edition, [])).toEqual({ lead: null, sections: [] });
  });
});

describe('the data of the front page', () => {
  const page = homePage(edition, articles);

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
