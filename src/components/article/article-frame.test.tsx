// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { ArticleHeader } from './article-header.tsx';
import { Corrections, Topics } from './article-notes.tsx';

const dateStyle = dateStyleOf(buildEdition(), 'ar');
const [correction] = buildArticle().correction ?? [];

describe('the head of an article', () => {
  const draw = (article = buildArticle()) =>
    openPage(<ArticleHeader article={article} dateStyle={dateStyle} />);

  it('has kicker, headline and standfirst', () => {
    draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(buildArticle().headline);
    expect(screen.getByText('مصر')).toBeTruthy();
    expect(screen.getByText(buildArticle().description ?? '')).toBeTruthy();
  });

  it('has the section for a kicker when the article has none', () => {
    const { kicker: _, ...article } = buildArticle();
    draw(article);
    expect(screen.getByText('اقتصاد')).toBeTruthy();
  });

  it('has its dates in both calendars, its place, its agency and its reading time', () => {
    draw();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'الإسماعيلية',
      '23 يوليو/ تموز 2024',
      '17 محرم 1446 هـ',
      'حُدّث: 16:05',
      'صُحّح',
      'قراءة دقيقة واحدة',
      'رويترز',
    ]);
  });

  it('tells no day of publication where none is known, but that of a change', () => {
    draw(buildArticle({ datePublished: null }));
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['الإسماعيلية', 'حُدّث: 23 يوليو/ تموز 2024', 'صُحّح', 'قراءة دقيقة واحدة', 'رويترز']);
  });

  it('has dates that machines read too', () => {
    draw();
    expect(document.querySelector('time')?.dateTime).toBe('2024-07-23T14:20:00+03:00');
  });

  it('names the day of a change that came later', () => {
    draw(buildArticle({ dateModified: '2024-07-25T10:00:00+03:00' }));
    expect(screen.getByText('حُدّث: 25 يوليو/ تموز 2024')).toBeTruthy();
  });
});

describe('the corrections of an article', () => {
  const draw = (article = buildArticle()) =>
    openPage(<Corrections article={article} dateStyle={dateStyle} />);

  it('are shown with their day, not hidden', () => {
    draw();
    expect(screen.getByRole('region', { name: 'تصحيح' }).textContent).toContain('24 يوليو/ تموز 2024');
    expect(screen.getByText(/كان طول القناة في النص 146 كم/u)).toBeTruthy();
  });

  it.each([
    [2, 'تصحيحان'],
    [3, 'تصحيحات'],
  ])('are counted as Arabic counts: %i are «%s»', (count, title) => {
    const some = Array.from({ length: count }, (_, index) => ({
      datePublished: '2024-07-24T09:00:00+03:00',
      text: `${correction?.text} ${index}`,
    }));
    draw(buildArticle({ correction: some }));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });

  it('keep the day apart from the text', () => {
    draw();
    expect(document.querySelector('time')?.parentElement?.textContent).toMatch(/2024\s+كان/u);
  });

  it('are left out where there is none', () => {
    draw(buildArticle({ correction: [] }));
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the topics of an article', () => {
  it('are named', () => {
    openPage(<Topics article={buildArticle()} />);
    expect(screen.getByRole('region', { name: 'موضوعات' }).textContent).toContain('مصر');
  });

  it('are left out where there are none', () => {
    openPage(<Topics article={buildArticle({ keywords: [] })} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
