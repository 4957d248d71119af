import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { buildSaved } from '../../../tests/fixtures/build-saved.ts';
import { emptyLibrary } from '../../../tests/fixtures/empty-library.ts';

beforeEach(emptyLibrary);

const load = async () => ({
  ...(await import('./saved-stories.ts')),
  ...(await import('./library-changes.ts')),
});

it('gives what was saved last first', async () => {
  const { putSaved, savedStories } = await load();
  const dates = ['2026-11-01T08:00:00Z', '2026-11-03T08:00:00Z', '2026-11-02T08:00:00Z'];
  await putSaved(dates.map((savedAt, index) => buildSaved(`story-${index}`, { savedAt })));
  const saved = await savedStories();
  expect(saved.ok && saved.value.map(({ id }) => id)).toEqual(['story-1', 'story-2', 'story-0']);
});

it('gives one, and what is not there as null', async () => {
  const { putSaved, removeSaved, savedStory } = await load();
  await putSaved([buildSaved('suez')]);
  expect(await savedStory('suez')).toMatchObject({ ok: true, value: { id: 'suez' } });
  await removeSaved(['suez', 'never']);
  expect(await savedStory('suez')).toEqual({ ok: true, value: null });
});

it('leaves out a record that was spoiled', async () => {
  const { putSaved, savedStories } = await load();
  await putSaved([buildSaved('suez')]);
  const database = await openDB('qari');
  await database.put('saved', { id: 'spoiled', story: null });
  const saved = await savedStories();
  expect(saved.ok && saved.value.map(({ id }) => id)).toEqual(['suez']);
});

it('puts several on the list or none', async () => {
  const { putSaved, savedStories } = await load();
  const impossible = { ...buildSaved('b'), story: { ...buildSaved('b').story, headline: () => {} } };
  expect(await putSaved([buildSaved('a'), impossible as never])).toMatchObject({ ok: false });
  expect(await savedStories()).toEqual({ ok: true, value: [] });
});

it('tells of each change, here and in other tabs, once', async () => {
  const { putSaved, onLibraryChange } = await load();
  const [here, elsewhere] = [vi.fn(), vi.fn()];
  const forget = onLibraryChange(here);
  const other = new BroadcastChannel('qari.library');
  other.onmessage = elsewhere;
  await putSaved([buildSaved('suez')]);
  await vi.waitFor(() => expect(elsewhere).toHaveBeenCalledOnce());
  expect(here).toHaveBeenCalledOnce();
  other.postMessage(null);
  await vi.waitFor(() => expect(here).toHaveBeenCalledTimes(2));
  forget();
  await putSaved([buildSaved('suez')]);
  expect(here).toHaveBeenCalledTimes(2);
  other.close();
});
