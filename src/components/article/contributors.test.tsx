// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { Contributors } from './contributors.tsx';

const draw = (article = buildArticle(), language: 'ar' | 'en' = 'ar') =>
  openPage(<Contributors article={article} />, { language });
const person = (name: string) => within(screen.getByText(name).closest('li') ?? document.body);
const nobody = {
  author: [],
  editor: [],
  translator: [],
  photographer: [],
  contributor: [],
  sourceOrganization: [],
};

describe('the contributors', () => {
  it.each([
    ['ليلى حدّاد', 'كتابة'],
    ['سامر العلي', 'تحرير'],
    ['John Smith', 'ترجمة'],
    ['هدى منصور', 'صور ورسوم'],
    ['كريم ناصر', 'مشاركة'],
    ['رويترز', 'المصدر'],
  ])('name %s with the part that they played: %s', (name, role) => {
    draw();
    expect(screen.getByRole('region', { name: 'المساهمون' })).toBeTruthy();
    expect(person(name).getByText(role)).toBeTruthy();
  });

  it('stand in the order in which papers print them', () => {
    draw();
    const roles = screen.getAllByRole('listitem').map((item) => item.querySelector('p + p')?.textContent);
    expect(roles).toEqual(['كتابة', 'تحرير', 'ترجمة', 'صور ورسوم', 'مشاركة', 'المصدر']);
  });

  it('link to what they made, or else to their own page, where they have one', () => {
    draw();
    const hrefs = () =>
      screen.getAllByRole('link', { name: 'ليلى حدّاد' }).map((link) => link.getAttribute('href'));
    expect(hrefs()).toEqual(['/contributors/layla/']);
    cleanup();
    draw(buildArticle({ ...nobody, author: [{ name: 'ليلى حدّاد', url: 'https://qari.example/layla' }] }));
    expect(hrefs()).toEqual(['https://qari.example/layla']);
    cleanup();
    draw();
    expect(screen.queryByRole('link', { name: 'سامر العلي' })).toBeNull();
  });

  it('link nowhere by an unsafe address, should one slip through', () => {
    draw(buildArticle({ ...nobody, author: [{ name: 'ليلى حدّاد', url: 'javascript:alert(1)' }] }));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('ليلى حدّاد')).toBeTruthy();
  });

  it('have names that are isolated: a Latin one moves no punctuation', () => {
    draw();
    expect(screen.getByText('John Smith').localName).toBe('bdi');
  });

  it('are told apart by a letter of the name, without the article', () => {
    draw(
      buildArticle({
        ...nobody,
        author: [{ name: 'العربي الجديد' }, { name: 'قسم العلوم', type: 'organization' }],
      }),
    );
    const initials = [...document.querySelectorAll('li > [aria-hidden]')].map(
      ({ textContent }) => textContent,
    );
    expect(initials).toEqual(['ع', 'ع']);
  });

  it('are left out of an article that names nobody', () => {
    draw(buildArticle(nobody));
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the contributors of an Arabic article in an English interface', () => {
  it('are described in the language of the article, marked as such', () => {
    draw(buildArticle(), 'en');
    const description = screen.getByText('تكتب في الاقتصاد (من القاهرة).');
    expect(description.closest('[lang]')?.getAttribute('lang')).toBe('ar');
    expect(description.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
  });

  it('have their parts in English', () => {
    draw(buildArticle(), 'en');
    expect(person('ليلى حدّاد').getByText('Words')).toBeTruthy();
  });
});
