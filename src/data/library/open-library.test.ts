import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStoryCard } from '../../../tests/fixtures/build-saved.ts';
import { emptyLibrary } from '../../../tests/fixtures/empty-library.ts';

beforeEach(emptyLibrary);

const load = async () => ({
  ...(await import('./open-library.ts')),
  ...(await import('./saved-stories.ts')),
  ...(await import('./read-history.ts')),
});

/** What the first build had, with one saved article. */
async function firstVersion() {
  const before = await openDB('qari', 1, {
    upgrade: (database) => void database.createObjectStore('saved', { keyPath: 'id' }),
  });
  await before.put('saved', {
    id: 'suez',
    story: buildStoryCard('suez'),
    savedAt: '2026-11-01T08:00:00.000Z',
  });
  return before;
}

describe('the library of a reader', () => {
  it('begins empty', async () => {
    const { savedStories, readStories } = await load();
    expect([await savedStories(), await readStories()]).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ]);
  });

  it('has everything after an update that it had with version 1', async () => {
    (await firstVersion()).close();
    const { savedStories, readStories } = await load();
    const saved = await savedStories();
    expect(saved).toMatchObject({
      ok: true,
      value: [{ id: 'suez', reason: 'reader', files: [], isComplete: false }],
    });
    expect(await readStories()).toEqual({ ok: true, value: [] });
  });

  it('is denied, not broken, where a newer build has been before', async () => {
    (await openDB('qari', 99)).close();
    const { savedStories } = await load();
    expect(await savedStories()).toEqual({ ok: false, problem: 'denied' });
  });

  it('lets go for a tab of a newer build, and is there again when that has gone', async () => {
    const { savedStories, putSaved } = await load();
    await putSaved([]);
    (await openDB('qari', 3)).close();
    expect(await savedStories()).toEqual({ ok: false, problem: 'denied' });
  });

  it.each([
    ['there is no IndexedDB', undefined],
    [
      'it is refused, as private windows do',
      {
        open() {
          throw new DOMException('', 'SecurityError');
        },
      },
    ],
  ])('is denied where %s, and asked for again the next time', async (_, indexedDB) => {
    const real = globalThis.indexedDB;
    vi.stubGlobal('indexedDB', indexedDB);
    const { savedStories } = await load();
    expect(await savedStories()).toEqual({ ok: false, problem: 'denied' });
    vi.stubGlobal('indexedDB', real);
    expect(await savedStories()).toEqual({ ok: true, value: [] });
    vi.unstubAllGlobals();
  });

  it('tells a full device from one that refuses', async () => {
    const { withLibrary } = await load();
    const full = await withLibrary(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
    expect(full).toEqual({ ok: false, problem: 'full' });
  });
});
