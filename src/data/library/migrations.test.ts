import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCard, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { fillDeviceAfter } from '../../../tests/fixtures/library/fail-storage.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
});

/** What the build of version 1 left on a device, written down here so that no later change of ours changes it. */
async function leaveVersion1(...records: object[]): Promise<void> {
  const old = await openDB('qari', 1, {
    upgrade: (database) => void database.createObjectStore('saved', { keyPath: 'id' }),
  });
  for (const record of records) await old.put('saved', record);
  old.close();
}

const early = (id: string) => ({ id, story: buildCard(id), savedAt: '2026-10-01T08:00:00Z' });

describe('a library that is opened for the first time', () => {
  it('has all its shelves', async () => {
    const library = await tab.openLibrary();
    expect([library.version, [...library.objectStoreNames]]).toEqual([2, ['history', 'saved']]);
    expect([...library.transaction('history').store.indexNames]).toEqual(['by-read-at']);
  });

  it('leaves the places in articles where they are kept', async () => {
    await tab.openLibrary();
    expect(await tab.readStories()).toEqual({ ok: true, value: [] });
  });
});

describe('a library of the first version', () => {
  it('keeps what was saved, to be fetched again, and begins a history', async () => {
    await leaveVersion1(early('suez'));
    const fetchedAgain = { reason: 'reader', files: [], bytes: 0, hasAudio: false, isComplete: false };
    expect(await tab.savedStories()).toEqual({ ok: true, value: [{ ...early('suez'), ...fetchedAgain }] });
    expect(await tab.keepVisit(buildCard('suez'))).toEqual({ ok: true, value: undefined });
    expect(await tab.readStories()).toMatchObject({ value: [{ id: 'suez' }] });
  });

  it('that is empty becomes one of today', async () => {
    await leaveVersion1();
    await tab.putSaved([buildSaved('suez')]);
    expect(await tab.savedStories()).toMatchObject({ value: [{ id: 'suez' }] });
  });

  it('is not held up by a spoiled record', async () => {
    await leaveVersion1({ id: 'spoiled', story: 7 }, early('suez'));
    expect(await tab.savedStories()).toMatchObject({ ok: true, value: [{ id: 'suez' }] });
  });

  it('stays as it was when the device is full, and comes over when there is room', async () => {
    await leaveVersion1(early('suez'), early('coffee'));
    fillDeviceAfter(1);
    expect(await tab.savedStories()).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    const old = await openDB('qari');
    expect([old.version, await old.getAll('saved')]).toEqual([1, [early('coffee'), early('suez')]]);
    old.close();
    expect(await tab.savedStories()).toMatchObject({ value: [{ id: 'coffee' }, { id: 'suez' }] });
  });

  it('says that the device is full also where that is found at once', async () => {
    await leaveVersion1(early('suez'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await tab.savedStories()).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await tab.savedStories()).toMatchObject({ value: [{ id: 'suez' }] });
  });

  it('is migrated once when two tabs of today open it together', async () => {
    await leaveVersion1(early('suez'));
    const other = await openTab();
    const both = await Promise.all([tab.savedStories(), other.savedStories()]);
    for (const saved of both) expect(saved).toMatchObject({ value: [{ id: 'suez', isComplete: false }] });
  });
});
