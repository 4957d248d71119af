// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { savedStory } from '#data/library/saved-stories.ts';
import { unfinishedSaving } from '#data/library/unfinished-saving.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { openTab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';
import { useRemoval } from './use-removal.ts';

let kept: ReturnType<typeof fakeCaches>;
let suez: SavedStory;
beforeEach(async () => {
  takeFreshDevice();
  localStorage.clear();
  kept = fakeCaches();
  serveArticles(['suez']);
  const saved = await (await openTab()).saveArticle('suez', { reason: 'reader', withAudio: false });
  if (saved.ok) suez = saved.value.saved;
});
const removalOnPage = () => renderHook(() => useRemoval({ current: null })).result;

it('the files of an article that was removed stay while it can be had back', async () => {
  const removal = removalOnPage();
  await act(() => removal.current.remove(suez));
  expect(kept.paths('qari-saved')).toHaveLength(2);
});

it('a tab that is closed with the article removed leaves its files to the next one to erase', async () => {
  const removal = removalOnPage();
  await act(() => removal.current.remove(suez));
  // The tab is gone: whatever it began as it went did not come to an end.
  await unfinishedSaving.clear();
  expect(kept.paths('qari-saved')).toEqual([]);
});

it('who leaves the list leaves no files of what was removed, and nothing to look for', async () => {
  const page = renderHook(() => useRemoval({ current: null }));
  await act(() => page.result.current.remove(suez));
  page.unmount();
  await vi.waitFor(() => expect(localStorage.getItem('qari.unfinished')).toBeNull());
  expect(kept.paths('qari-saved')).toEqual([]);
});

it('an article that was had back keeps its files', async () => {
  const removal = removalOnPage();
  await act(() => removal.current.remove(suez));
  act(() => removal.current.undo());
  await vi.waitFor(() => expect(localStorage.getItem('qari.unfinished')).toBeNull());
  await unfinishedSaving.clear();
  expect(kept.paths('qari-saved')).toHaveLength(2);
  expect(await savedStory('suez')).toMatchObject({ ok: true, value: { isComplete: true } });
});
