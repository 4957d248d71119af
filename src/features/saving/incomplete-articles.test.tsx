// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { putSaved, removeSaved, savedStories } from '#data/library/saved-stories.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { SavedList } from './saved-list.tsx';

const reader = userEvent.setup();
const toCome = { files: [], bytes: 0, isComplete: false };
const ids = ['suez', 'withdrawn', 'oud'];

takeFreshDevice();
beforeEach(async () => {
  fakeCaches();
  await removeSaved(ids);
  await putSaved(
    ids.map((id) => {
      const saved = buildSaved(id, toCome);
      return { ...saved, story: { ...saved.story, headline: `عنوان ${id}` } };
    }),
  );
});

const openList = () => openPage(<SavedList dateStyle={dateStyleOf(buildEdition(), 'ar')} />);
const complete = async () => reader.click(await screen.findByRole('button', { name: 'أكمل التنزيل' }));
const wholeIds = async () => {
  const saved = await savedStories();
  return saved.ok
    ? saved.value
        .filter(({ isComplete }) => isComplete)
        .map(({ id }) => id)
        .toSorted()
    : [];
};

it('an article that was withdrawn does not keep the others from coming, is told of by name, and can be dropped', async () => {
  serveArticles(['suez', 'oud']);
  const said = vi.fn();
  const stop = onAnnouncement(said);
  openList();
  await complete();
  const notice = await screen.findByText('لم يعد «عنوان withdrawn» منشوراً في الصحيفة، فلا يمكن تنزيله.');
  expect(await wholeIds()).toEqual(['oud', 'suez']);
  expect(said.mock.calls).toEqual([[notice.firstChild?.textContent, false]]);
  expect(screen.queryByRole('button', { name: 'أكمل التنزيل' })).toBeNull();
  await reader.click(screen.getByRole('button', { name: 'أزله من القائمة' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'عنوان withdrawn' })).toBeNull());
  expect(screen.queryByRole('button', { name: 'أزله من القائمة' })).toBeNull();
  stop();
});

it('a connection that is lost is told as such, and all can be tried again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const said = vi.fn();
  const stop = onAnnouncement(said);
  openList();
  await complete();
  await waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining('انقطع الاتصال'), true));
  expect(screen.getByText(/3 مقالات لم يكتمل تنزيلها/)).toBeTruthy();
  stop();
});

it('when all has come the focus is at the head of the list, not of the page', async () => {
  serveArticles(ids);
  openList();
  await complete();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
  expect(await wholeIds()).toEqual(ids.toSorted());
});
