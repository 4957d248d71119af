import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
});
afterEach(() => {
  vi.useRealTimers();
});

const suez = buildSaved('suez');
const coffee = buildSaved('coffee');
const idsIn = async (where: Tab) => {
  const saved = await where.savedStories();
  return saved.ok ? saved.value.map(({ id }) => id).toSorted() : saved.problem;
};
const closeByBrowser = (library: object) => forceCloseDatabase(unwrap(library as IDBPDatabase) as never);

describe('the connection of a page', () => {
  it('is one, however many ask for it', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await Promise.all([tab.savedStories(), tab.readStories(), tab.putSaved([suez])]);
    await tab.savedStories();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is opened anew when the browser has closed it', async () => {
    await tab.putSaved([suez]);
    const first = await tab.openLibrary();
    closeByBrowser(first);
    await vi.waitFor(async () => expect(await tab.openLibrary()).not.toBe(first));
    expect(await idsIn(tab)).toEqual(['suez']);
  });

  it('is opened anew when it was closed without a word', async () => {
    (await tab.openLibrary()).close();
    expect(await tab.putSaved([suez])).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual(['suez']);
  });

  it('that is lost in the middle of saving costs the reader nothing', async () => {
    const library = await tab.openLibrary();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...record
    ) {
      const request = put.apply(this, record);
      closeByBrowser(library);
      return request;
    });
    expect(await tab.putSaved([suez, coffee])).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual(['coffee', 'suez']);
  });

  it('that cannot be had a second time either is no endless search', async () => {
    (await tab.openLibrary()).close();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await tab.savedStories()).toEqual({ ok: false, problem: 'denied' });
    expect(begin).toHaveBeenCalledTimes(2);
  });
});

describe('a tab of a newer build', () => {
  it('can migrate while this one stays open; this one then says that there is no library', async () => {
    await tab.putSaved([suez]);
    const newer = await openDB('qari', 99);
    expect(await idsIn(tab)).toBe('denied');
    expect(await tab.putSaved([suez])).toEqual({ ok: false, problem: 'denied' });
    newer.close();
  });

  it('that was here and is gone leaves what it wrote alone', async () => {
    (await openDB('qari', 99, { upgrade: (database) => void database.createObjectStore('notes') })).close();
    expect(await idsIn(tab)).toBe('denied');
    expect(await tab.importLibrary('{}')).toEqual({ ok: false, problem: 'not-ours' });
    const newer = await openDB('qari');
    expect([newer.version, [...newer.objectStoreNames]]).toEqual([99, ['notes']]);
    newer.close();
  });
});

it('a reader who erases the data of the site is not held up, and can save again', async () => {
  await tab.putSaved([suez]);
  await deleteDB('qari');
  expect(await idsIn(tab)).toEqual([]);
  await tab.putSaved([coffee]);
  expect(await idsIn(tab)).toEqual(['coffee']);
});

describe('a tab of an older build that does not let go', () => {
  const holdOld = () =>
    openDB('qari', 1, {
      upgrade: (database) => void database.createObjectStore('saved', { keyPath: 'id' }),
    });
  const askForLong = async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = idsIn(tab);
    // The browser says that it is blocked.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(10_000);
    return asked;
  };

  it('lets the reader wait for a while and no longer', async () => {
    const old = await holdOld();
    expect(await askForLong()).toBe('denied');
    expect(await idsIn(tab)).toBe('denied');
    vi.useRealTimers();
    old.close();
    await vi.waitFor(async () => expect(await idsIn(tab)).toEqual([]));
  });

  it('is told of once it has gone: the lists are read again', async () => {
    const old = await holdOld();
    const told = vi.fn();
    const stop = tab.onLibraryChange(told);
    await askForLong();
    vi.useRealTimers();
    old.close();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(await idsIn(tab)).toEqual([]);
    stop();
  });

  it('and goes in time is not noticed', async () => {
    const old = await holdOld();
    const asked = idsIn(tab);
    setTimeout(() => old.close(), 20);
    expect(await asked).toEqual([]);
  });
});
