// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { articleHandle, homeHandle } from './page-metas.ts';
import { usePageChange } from './use-page-change.ts';

const edition = buildEdition();
const articleTitle = 'كيف غيّرت قناة السويس طرق التجارة في العالم | قارئ';
let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  heard = [];
  document.title = '';
  document.head.innerHTML = '<meta name="description" content="" /><link rel="canonical" href="" />';
});
afterEach(cleanup);

function Layout() {
  usePageChange(edition);
  return (
    <main>
      <Outlet />
    </main>
  );
}

const heading = (
  <>
    <h1 tabIndex={-1}>عنوان الصفحة</h1>
    <h2 id="science">علوم</h2>
    <a href="/articles/suez-canal/">قناة السويس</a>
    <p data-stay>
      <button type="button">صفِّ</button>
    </p>
  </>
);

function openSite() {
  const children = [
    { id: 'home', path: '/', handle: homeHandle, element: heading, loader: () => ({ ok: true, value: {} }) },
    {
      id: 'article',
      path: '/articles/:id/',
      handle: articleHandle,
      element: heading,
      loader: () => ({ ok: true, value: { article: buildArticle() } }),
    },
    { id: 'not-found', path: '*', element: heading },
  ];
  const router = createMemoryRouter([{ id: 'root', element: <Layout />, children }], {
    hydrationData: { loaderData: { home: { ok: true, value: {} } } },
  });
  render(
    <TranslatorContext value={translatorIn('ar')}>
      <RouterProvider router={router} />
    </TranslatorContext>,
  );
  return (address: string | number) =>
    act(() => (typeof address === 'number' ? router.navigate(address) : router.navigate(address)));
}
const canonical = () => document.querySelector('link[rel="canonical"]')?.getAttribute('href');

describe('the first page of a visit', () => {
  it('takes no focus and says nothing: the reader has just opened it', () => {
    openSite();
    expect(document.activeElement).toBe(document.body);
    expect(heard).toEqual([]);
  });
});

describe('going to another page', () => {
  it('gives it its title, description and address', async () => {
    await openSite()('/articles/suez-canal/');
    expect(document.title).toBe(articleTitle);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      buildArticle().description,
    );
    expect(canonical()).toBe(canonicalUrl(edition, 'suez-canal'));
  });

  it('moves the focus to its heading', async () => {
    await openSite()('/articles/suez-canal/');
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('says its title once', async () => {
    await openSite()('/articles/suez-canal/');
    expect(heard).toEqual([articleTitle]);
  });

  it('moves the focus to the part of the page that the address names', async () => {
    await openSite()('/#science');
    expect(document.activeElement?.id).toBe('science');
  });

  it('that is not there says so', async () => {
    await openSite()('/lost');
    expect(heard).toEqual(['لا صفحة هنا | قارئ']);
  });

  it('and back puts the focus on the link that led away: there the reading went on', async () => {
    const go = openSite();
    await go('/articles/suez-canal/');
    await go(-1);
    expect(document.activeElement?.textContent).toBe('قناة السويس');
  });

  it('that never came, and back, leaves the focus on the link', async () => {
    const go = openSite();
    await go('/?again');
    screen.getByRole('link', { name: 'قناة السويس' }).focus();
    await go(-1);
    expect(document.activeElement?.textContent).toBe('قناة السويس');
  });

  it('that is the same page, asked for something else, leaves the focus where the reader goes on', async () => {
    const go = openSite();
    screen.getByRole('button').focus();
    await go('/?day=2024-07-22');
    expect(document.activeElement?.localName).toBe('button');
    screen.getByRole('link', { name: 'قناة السويس' }).focus();
    await go('/?page=2');
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('and back gives the front page its own title again', async () => {
    const go = openSite();
    await go('/articles/suez-canal/');
    await go('/');
    expect(document.title).toBe('قارئ: صحيفة تُقرأ وتُسمع');
    expect(canonical()).toBe('https://qari.example/');
  });
});
