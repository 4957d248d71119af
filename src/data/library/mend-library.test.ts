import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  vi.stubGlobal('navigator', { locks: inTurn() });
  tab = await openTab();
});

/** Locks that are had by one after another. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_: string, act: () => Promise<unknown>) {
      last = last.then(act, act);
      return last;
    },
  };
}

/** What a program that meddles with the database leaves, at a version. */
async function leave(version: number, upgrade: (database: IDBPDatabase) => void, ...saved: object[]) {
  const meddled = await openDB('qari', version, { upgrade });
  for (const record of saved) await meddled.put('saved', record);
  meddled.close();
}
const ids = (list: { ok: true; value: { id: string }[] } | { ok: false; problem: string }) =>
  list.ok ? list.value.map(({ id }) => id).toSorted() : list.problem;
const listed = async () => {
  const list = await tab.savedByReader(10);
  return list.ok ? list.value.stories.map(({ id }) => id).toSorted() : list.problem;
};

const suez = buildSaved('suez');
const coffee = buildSaved('coffee');
const version = 3;

describe('a library that lacks a part', () => {
  it('is made anew where nothing is left of it', async () => {
    await leave(version, () => {});
    expect(await listed()).toEqual([]);
    expect(await tab.putSaved([suez])).toEqual({ ok: true, value: undefined });
    expect([await listed(), ids(await tab.readStories())]).toEqual([['suez'], []]);
  });

  it('keeps what can still be read', async () => {
    await leave(
      version,
      (database) => void database.createObjectStore('saved', { keyPath: 'id' }),
      suez,
      coffee,
    );
    expect(ids(await tab.readStories())).toEqual([]);
    expect(await listed()).toEqual(['coffee', 'suez']);
  });

  it('may lack an index only', async () => {
    await leave(
      version,
      (database) => {
        for (const name of ['saved', 'history']) database.createObjectStore(name, { keyPath: 'id' });
      },
      suez,
    );
    expect(await listed()).toEqual(['suez']);
  });

  it('is made anew without what belongs to nothing', async () => {
    await leave(
      version,
      (database) => void database.createObjectStore('saved', { autoIncrement: true }),
      suez,
      { story: null },
    );
    expect(await listed()).toEqual(['suez']);
  });

  it('may be of an older build: what it has goes the way of all old libraries', async () => {
    await leave(2, (database) => void database.createObjectStore('saved', { keyPath: 'id' }), {
      ...suez,
      savedAt: '2026-10-01T08:00:00+03:00',
    });
    expect(await listed()).toEqual(['suez']);
    const saved = await tab.savedStories();
    expect(saved.ok && saved.value[0]?.savedAt).toBe('2026-10-01T05:00:00.000Z');
  });

  it('is mended once for all that ask at the same time', async () => {
    await leave(version, () => {});
    const erase = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    const [written, read] = await Promise.all([tab.putSaved([suez]), tab.readStories()]);
    expect([written.ok, read.ok]).toEqual([true, true]);
    expect(erase).toHaveBeenCalledTimes(1);
    expect(await listed()).toEqual(['suez']);
  });

  it('and is found so by two tabs keeps what either has saved', async () => {
    await leave(version, () => {});
    const other = await openTab();
    await Promise.all([tab.putSaved([suez]), other.putSaved([coffee])]);
    expect(await listed()).toEqual(['coffee', 'suez']);
  });

  it('that is broken over and over is told, and not made anew without end', async () => {
    await leave(version, () => {});
    await listed();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no such store', 'NotFoundError');
    });
    const erase = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    expect(await listed()).toBe('denied');
    expect(transaction).toHaveBeenCalledTimes(2);
    expect(erase).not.toHaveBeenCalled();
  });
});
