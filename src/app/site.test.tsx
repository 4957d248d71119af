// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditionSource } from '#data/edition-source.ts';
import { paths } from '#domain/paths.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { sourceOf } from '../../tests/fixtures/source-of.ts';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { AppProviders } from './app-providers.tsx';
import { eagerPages } from './eager-pages.ts';
import type { PageCode } from './page-code.ts';
import { createRoutes } from './routes.tsx';

// The first page brings its code along, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

const articles = [
  buildArticle(),
  buildArticle({
    id: 'coffee',
    headline: 'لماذا ارتفعت أسعار القهوة',
    alternativeHeadline: 'أسعار القهوة',
    datePublished: '2024-07-20T10:00:00Z',
  }),
];
const edition = buildEdition();

const source = (changes: Partial<EditionSource> = {}) => sourceOf({ edition, articles }, changes);

function openSite(address = '/', from = source(), pages: PageCode = eagerPages) {
  const router = createMemoryRouter(createRoutes(from, pages), { initialEntries: [address] });
  render(
    <AppProviders
      i18n={translatorIn('ar')}
      source={from}
      prefetch={() => {}}
      loadHelp={null}
      onReady={() => {}}
    >
      <RouterProvider router={router} />
    </AppProviders>,
  );
}
const neverArrives = () =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/page.js'));
const headline = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(cleanup);

describe('a reader of the site', () => {
  it.each(['search', 'saved', 'about'] as const)(
    'is told when the code of a page without data does not arrive, and can try again: %s',
    async (id) => {
      openSite(paths[id].getHref(), source(), {
        ...eagerPages,
        [id]: { lazy: { Component: neverArrives } },
      });
      expect(await headline('لم تصل الصفحة')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'حاول مرة أخرى' })).toBeTruthy();
    },
  );

  it('goes from the front page to a story', async () => {
    openSite();
    await userEvent.click(await screen.findByRole('link', { name: 'قناة السويس وطرق التجارة' }));
    expect(await headline('كيف غيّرت قناة السويس طرق التجارة في العالم')).toBeTruthy();
  });

  it('goes on from a story to the one before it', async () => {
    openSite('/articles/suez-canal/');
    const neighbours = await screen.findByRole('navigation', { name: 'في القسم نفسه' });
    await userEvent.click(neighbours.querySelector('a') ?? document.body);
    expect(await headline('لماذا ارتفعت أسعار القهوة')).toBeTruthy();
  });

  it('sees the body, the summary, the contributors and what to read next on one page', async () => {
    openSite('/articles/suez-canal/');
    await headline('كيف غيّرت قناة السويس طرق التجارة في العالم');
    for (const name of ['الملخص', 'المساهمون', 'تصحيح']) {
      expect(screen.getByRole('region', { name })).toBeTruthy();
    }
    expect(screen.getByRole('complementary', { name: 'اقرأ أيضاً' })).toBeTruthy();
    expect(screen.getByText('(رويترز، قارئ)')).toBeTruthy();
  });

  it('finds the section of the story marked in the masthead', async () => {
    openSite('/articles/suez-canal/');
    await waitFor(() =>
      expect(
        within(screen.getByRole('navigation', { name: 'أقسام الصحيفة' })).getByRole('link', {
          name: 'اقتصاد',
        }).ariaCurrent,
      ).toBe('true'),
    );
  });

  it('is told of an article that is not there, and the masthead stays', async () => {
    openSite('/articles/lost/');
    expect(await headline('لا صفحة هنا')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'أقسام الصحيفة' })).toBeTruthy();
  });

  it('is told of an address that leads nowhere', async () => {
    openSite('/nowhere');
    expect(await headline('لا صفحة هنا')).toBeTruthy();
  });

  it('tries again when an article did not arrive, and reads it', async () => {
    const loadArticle = vi
      .fn(source().loadArticle)
      .mockResolvedValueOnce({ ok: false, problem: 'unreachable' });
    openSite('/articles/suez-canal/', source({ loadArticle }));
    await headline('لم تصل الصفحة');
    await userEvent.click(screen.getByRole('button', { name: 'حاول مرة أخرى' }));
    expect(await headline('كيف غيّرت قناة السويس طرق التجارة في العالم')).toBeTruthy();
  });

  it('is told of a fault of ours, and the masthead stays', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    openSite('/', source({ loadHome: () => Promise.reject(new Error('broken')) }));
    expect(await headline('حدث خلل في الصفحة')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'أقسام الصحيفة' })).toBeTruthy();
  });

  it('of an edition without articles is told so', async () => {
    openSite('/', sourceOf({ edition, articles: [] }));
    expect(await screen.findByText(/لم تنشر هذه الصحيفة مقالاً بعد/u)).toBeTruthy();
  });
});
