// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, useParams } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { fakeSearch } from '../../../../tests/fixtures/search/fake-search.ts';
import { translatorIn } from '../../../../tests/fixtures/translator-in.ts';
import { FoundWords } from './found-words.tsx';
import { useSearched } from './use-searched.ts';

vi.mock('#data/search/open-search.ts', () => ({ openSearch: () => fakeSearch([]) }));

const highlights = new Map<string, unknown>();
let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  heard = [];
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights });
});
afterEach(() => {
  cleanup();
  highlights.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function ArticlePage() {
  const { id = '' } = useParams();
  const searched = useSearched(id);
  return (
    <main>
      <article data-article-id={id}>
        <h1 tabIndex={-1} data-text>
          قناة السويس
        </h1>
      </article>
      {searched !== null && (
        <FoundWords key={id} articleId={id} searched={searched} site={{ base: '/', timeZone: 'UTC' }} />
      )}
    </main>
  );
}

/** Opens an article; `searched` is what a result gave it. */
function openArticle(searched?: string) {
  const state = searched === undefined ? null : { searched };
  const entry = { pathname: '/articles/suez/', state, ...(searched !== undefined && { key: 'found' }) };
  const routes = [{ path: '/articles/:id/', element: <ArticlePage /> }];
  const router = createMemoryRouter(routes, { initialEntries: [entry] });
  render(
    <TranslatorContext value={translatorIn('ar')}>
      <RouterProvider router={router} />
    </TranslatorContext>,
  );
  return (address: string) => act(() => router.navigate(address));
}
const cameFrom = (address: string) => vi.spyOn(document, 'referrer', 'get').mockReturnValue(address);
const bar = () => screen.findByRole('region', { name: 'أُبرزت كلمات البحث' });
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

describe('an article that was opened from results', () => {
  it('has the words that were looked for marked, and a reader who cannot see them hears so', async () => {
    openArticle('السويس');
    expect(await bar()).toBeTruthy();
    expect(highlights.has('found')).toBe(true);
    // Said once it is drawn.
    await waitFor(() => expect(heard.join()).toContain('Escape'));
  });

  it('keeps its marks when the reader goes to a part of it, and no other article takes them', async () => {
    const go = openArticle('السويس');
    await bar();
    await go('/articles/suez/#h1');
    await settled();
    expect(await bar()).toBeTruthy();
    await go('/articles/other/#h1');
    await settled();
    expect(highlights.has('found')).toBe(false);
  });

  it('loses them with Escape, and does not get them back from its own contents', async () => {
    const go = openArticle('السويس');
    await bar();
    await userEvent.keyboard('{Escape}');
    expect(highlights.has('found')).toBe(false);
    await go('/articles/suez/#h1');
    await settled();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('has them in a tab of its own too', async () => {
    cameFrom(`${location.origin}/search/?q=${encodeURIComponent('السويس')}&sort=date`);
    openArticle();
    expect(await bar()).toBeTruthy();
  });
});

describe('an article that was opened from elsewhere has no marks', () => {
  it.each([
    ['', 'from nowhere'],
    [`${location.origin}/articles/other/?q=${encodeURIComponent('السويس')}`, 'from another page'],
    [
      `https://elsewhere.example/search/?q=${encodeURIComponent('السويس')}`,
      'from the search of another site',
    ],
    [`${location.origin}/search/`, 'from a search for nothing'],
  ])('%s', async (address) => {
    cameFrom(address);
    openArticle();
    await settled();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('nor has the next article of a tab that began with a found one', async () => {
    cameFrom(`${location.origin}/search/?q=${encodeURIComponent('السويس')}`);
    const go = openArticle();
    await bar();
    await go('/articles/other/');
    await settled();
    expect(highlights.has('found')).toBe(false);
  });
});
