import type { UIMatch } from 'react-router';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { pageMetaOf, sectionOfMatches } from './page-meta.ts';

const edition = buildEdition({ basePath: '/paper/' });
const matchesOf = (id: string, loaderData?: unknown) => [{ id: 'root' }, { id, loaderData }] as UIMatch[];
const articleMatches = (article = buildArticle()) => matchesOf('article', { ok: true, value: { article } });
const metaOf = (matches: UIMatch[]) =>
  pageMetaOf(matches, edition, { missing: 'لا صفحة هنا', malformed: 'تعذّر عرضها', unreachable: 'لم تصل' });

describe('what a page says of itself', () => {
  it('on the front page: the name and the tagline of the paper', () => {
    expect(metaOf(matchesOf('home', { ok: true, value: {} }))).toEqual({
      title: 'قارئ: صحيفة تُقرأ وتُسمع',
      description: 'مقالات تُقرأ في دقائق.',
      canonical: 'https://qari.example/paper/',
      article: null,
    });
  });

  it('on an article: its headline, standfirst and one address', () => {
    expect(metaOf(articleMatches())).toEqual({
      title: 'كيف غيّرت قناة السويس طرق التجارة في العالم | قارئ',
      description: 'اختصرت القناة الطريق بين آسيا وأوروبا بسبعة آلاف كيلومتر.',
      canonical: 'https://qari.example/paper/articles/suez-canal/',
      article: buildArticle(),
    });
  });

  it('on an article without a standfirst: the first point of its summary, else the paper', () => {
    const { description: _, ...article } = buildArticle();
    expect(metaOf(articleMatches(article)).description).toBe('افتُتحت القناة عام 1869.');
    expect(metaOf(articleMatches({ ...article, abstract: [] })).description).toBe(edition.description);
  });

  it('on an imported article: the address of the original', () => {
    const article = buildArticle({ url: 'https://www.reuters.com/suez' });
    expect(metaOf(articleMatches(article)).canonical).toBe('https://www.reuters.com/suez');
  });

  it.each([
    ['not there', matchesOf('not-found')],
    ['missing', matchesOf('article', { ok: false, problem: 'missing' })],
  ])('of a page that is %s: a title that says so, and no address to index', (_, matches) => {
    expect(metaOf(matches)).toMatchObject({ title: 'لا صفحة هنا | قارئ', canonical: null, article: null });
  });

  it.each([
    ['an article that was not loaded', matchesOf('article'), 'لم تصل | قارئ'],
    [
      'an article that did not arrive',
      matchesOf('article', { ok: false, problem: 'unreachable' }),
      'لم تصل | قارئ',
    ],
    [
      'a front page that is broken',
      matchesOf('home', { ok: false, problem: 'malformed' }),
      'تعذّر عرضها | قارئ',
    ],
  ])('of %s: the title that stands on the page', (_, matches, title) => {
    expect(metaOf(matches)).toMatchObject({ title, canonical: null });
  });
});

describe('the section of a page', () => {
  it('is that of its article', () => {
    expect(sectionOfMatches(articleMatches())).toBe('economy');
  });

  it('is none on the front page', () => {
    expect(sectionOfMatches(matchesOf('home'))).toBeNull();
  });
});
