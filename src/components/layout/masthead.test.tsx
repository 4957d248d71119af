// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { Masthead } from './masthead.tsx';

const draw = (
  edition = buildEdition(),
  currentSection: string | null = null,
  language: 'ar' | 'en' = 'ar',
  path = '/articles/suez-canal/',
) =>
  openPage(
    <Masthead
      edition={edition}
      currentSection={currentSection}
      dateStyle={dateStyleOf(edition, language)}
      tools={null}
    />,
    { language, path },
  );

describe('the masthead', () => {
  it('dates the paper by its newest article, in both calendars', () => {
    draw();
    expect(screen.getByText('الثلاثاء 23 يوليو/ تموز 2024')).toBeTruthy();
    expect(screen.getByText('17 محرم 1446 هـ')).toBeTruthy();
  });

  it('prints no Hijri day where the paper has none', () => {
    draw(buildEdition({ hijri: { shown: false, adjustment: 0 } }));
    expect(screen.queryByText(/هـ$/u)).toBeNull();
  });

  it('lists the sections in the order of the paper', () => {
    draw();
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).toEqual(['الأولى', 'سياسة', 'اقتصاد', 'الأرشيف']);
  });

  it('marks the section of the page that is open', () => {
    draw(buildEdition(), 'economy');
    expect(screen.getByRole('link', { name: 'اقتصاد' }).ariaCurrent).toBe('true');
    expect(screen.getByRole('link', { name: 'سياسة' }).ariaCurrent).toBeNull();
  });

  it('marks the page that is open itself', () => {
    draw(buildEdition(), 'economy', 'ar', '/sections/economy/');
    expect(screen.getByRole('link', { name: 'اقتصاد' }).ariaCurrent).toBe('page');
  });

  it('marks the archive on each of its days', () => {
    draw(buildEdition(), null, 'ar', '/archive/2024-07-23/');
    expect(screen.getByRole('link', { name: 'الأرشيف' }).ariaCurrent).toBe('true');
  });

  it('keeps the names of the paper in its own language in an English interface', () => {
    draw(buildEdition(), null, 'en');
    expect(screen.getByRole('link', { name: 'قارئ' }).lang).toBe('ar');
    expect(screen.getByRole('link', { name: 'سياسة' }).closest('[lang]')?.getAttribute('lang')).toBe('ar');
  });

  it('marks its own word among them as English in an English interface', () => {
    draw(buildEdition(), null, 'en');
    const home = screen.getByRole('link', { name: 'Front page' });
    expect(home.closest('[lang]')?.getAttribute('lang') ?? 'en').toBe('en');
  });
});
