// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EditionSourceContext } from '#data/edition-source-context.ts';
import { storyOf } from '#domain/edition/story.ts';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { sourceOf } from '../../../tests/fixtures/source-of.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import { AddToListButton } from './add-to-list-button.tsx';
import { ListeningProvider } from './listening-provider.tsx';

const [listed, other] = [buildArticle(), buildArticle({ id: 'coffee', headline: 'أسعار القهوة' })];
const load = vi.fn();
const keep = (...ids: string[]) =>
  localStorage.setItem(
    'qari.list',
    JSON.stringify({ v: 1, stories: ids.map((id) => ({ id })), place: null }),
  );
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

/** Cards of two stories on a page where nobody has listened to anything. */
function showCards() {
  const cards = [listed, other].map((article) => (
    <AddToListButton key={article.id} story={storyOf(article)} />
  ));
  const element = (
    <ListeningProvider paper={{ name: 'قارئ', region: 'SA', inLanguage: 'ar' }} load={load}>
      {cards}
    </ListeningProvider>
  );
  render(
    <TranslatorContext value={translatorIn('ar')}>
      <EditionSourceContext value={sourceOf({ articles: [listed, other] })}>
        <RouterProvider router={createMemoryRouter([{ path: '/', element }])} />
      </EditionSourceContext>
    </TranslatorContext>,
  );
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('cards say which stories are on the list from an earlier visit, without the player', async () => {
  keep(listed.id);
  showCards();
  await waitFor(() => expect(names()[0]).toMatch(/^احذف من قائمة الاستماع/), { timeout: 3_000 });
  expect(names()[1]).toMatch(/^أضف إلى قائمة الاستماع/);
  expect(load).not.toHaveBeenCalled();
});

it('cards follow what another tab does with the list', async () => {
  keep(listed.id);
  showCards();
  await waitFor(() => expect(names()[0]).toMatch(/^احذف/), { timeout: 3_000 });
  keep(other.id);
  dispatchEvent(new StorageEvent('storage', { key: 'qari.list' }));
  await waitFor(() => expect(names()[1]).toMatch(/^احذف/));
  expect(names()[0]).toMatch(/^أضف/);
});

it('cards offer to add where what is kept is spoiled', async () => {
  localStorage.setItem('qari.list', '{"stories":[null');
  showCards();
  await new Promise((resolve) => setTimeout(resolve, 1_700));
  expect(names().every((name) => name?.startsWith('أضف'))).toBe(true);
});
