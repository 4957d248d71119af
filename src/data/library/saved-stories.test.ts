import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { fillDeviceAfter, refuseToOpen } from '../../../tests/fixtures/library/fail-storage.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
});

const idsIn = async (where: Tab) => {
  const saved = await where.savedStories();
  return saved.ok ? saved.value.map(({ id }) => id) : saved.problem;
};

const suez = buildSaved('suez', { savedAt: '2026-11-20T08:00:00Z' });
const coffee = buildSaved('coffee', { savedAt: '2026-11-20T12:00:00+05:00' });
const oud = buildSaved('oud', { savedAt: '2031-01-01T00:00:00Z' });

describe('articles that a reader saved', () => {
  it('are there, those saved last first, whatever the clock and the time zone were', async () => {
    expect(await tab.putSaved([suez, oud, coffee])).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual(['oud', 'suez', 'coffee']);
    expect(await tab.savedStory('suez')).toEqual({ ok: true, value: suez });
  });

  it('are none, and no article is one of them, before any was saved', async () => {
    expect(await tab.savedStories()).toEqual({ ok: true, value: [] });
    expect(await tab.savedStory('suez')).toEqual({ ok: true, value: null });
  });

  it('are still there on the next visit and in another tab', async () => {
    await tab.putSaved([suez]);
    expect(await idsIn(await openTab())).toEqual(['suez']);
  });

  it('are one and not two when saved again', async () => {
    await tab.putSaved([suez]);
    await tab.putSaved([{ ...suez, hasAudio: true }]);
    expect(await tab.savedStories()).toMatchObject({ value: [{ id: 'suez', hasAudio: true }] });
  });

  it('are gone once removed, also such as were not there', async () => {
    await tab.putSaved([suez, coffee]);
    expect(await tab.removeSaved(['suez', 'never'])).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual(['coffee']);
  });

  it('are listed although one of them is spoiled', async () => {
    await tab.putSaved([suez]);
    const library = await tab.openLibrary();
    await library.put('saved', { ...coffee, story: { id: 'coffee' } } as never);
    await library.put('saved', { id: 'oud' } as never);
    expect(await idsIn(tab)).toEqual(['suez']);
    expect(await tab.savedStory('coffee')).toEqual({ ok: true, value: null });
  });

  it('are all there when two tabs save at once', async () => {
    const other = await openTab();
    await Promise.all([tab.putSaved([suez]), other.putSaved([coffee]), tab.putSaved([oud])]);
    expect(await idsIn(tab)).toEqual(['oud', 'suez', 'coffee']);
    expect(await idsIn(other)).toEqual(['oud', 'suez', 'coffee']);
  });
});

describe('where a device is full in the middle of saving', () => {
  it('nothing of it is saved, what was there stays, and the reader can be told', async () => {
    await tab.putSaved([suez]);
    const told = vi.fn();
    const stop = tab.onLibraryChange(told);
    fillDeviceAfter(1);
    expect(await tab.putSaved([coffee, oud])).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await idsIn(tab)).toEqual(['suez']);
    expect(told).not.toHaveBeenCalled();
    stop();
  });

  it('the same holds when it refuses at once', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (record.id === 'oud') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, record);
    });
    expect(await tab.putSaved([coffee, oud])).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await idsIn(tab)).toEqual([]);
  });
});

it('saves all or none of them where one cannot be kept at all', async () => {
  const unkeepable = { ...oud, files: [() => {}] } as never;
  expect(await tab.putSaved([coffee, unkeepable])).toEqual({ ok: false, problem: 'denied' });
  expect(await idsIn(tab)).toEqual([]);
});

describe('where the browser refuses storage', () => {
  it.each(['missing', 'at once', 'by request'] as const)('(%s) every question has an answer', async (how) => {
    refuseToOpen(how);
    const denied = { ok: false, problem: 'denied' };
    expect(await tab.savedStories()).toEqual(denied);
    expect(await tab.savedStory('suez')).toEqual(denied);
    expect(await tab.putSaved([suez])).toEqual(denied);
    expect(await tab.removeSaved(['suez'])).toEqual(denied);
    expect(await tab.readStories()).toEqual(denied);
    expect(await tab.readIds()).toEqual(new Set());
    expect(await tab.keepVisit(suez.story)).toEqual(denied);
    expect(await tab.keepPlace('suez', 'p-1', false)).toEqual(denied);
    expect(await tab.forgetHistory()).toEqual(denied);
    expect(await tab.unfinishedStories(3)).toEqual(denied);
    expect(await tab.exportLibrary()).toEqual(denied);
  });

  it('works again as soon as the reader has allowed it', async () => {
    refuseToOpen('at once');
    await tab.putSaved([suez]);
    vi.restoreAllMocks();
    expect(await tab.putSaved([suez])).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual(['suez']);
  });
});
