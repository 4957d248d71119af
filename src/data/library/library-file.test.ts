// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildRead, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { fillDeviceAfter, refuseToOpen } from '../../../tests/fixtures/library/fail-storage.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

const useOtherDevice = async () => {
  takeFreshDevice();
  localStorage.clear();
  tab = await openTab();
};
beforeEach(useOtherDevice);

const putRead = async (...records: object[]) => {
  const library = await tab.openLibrary();
  for (const record of records) await library.put('history', record as never);
};
const exported = async () => {
  const file = await tab.exportLibrary(new Date('2026-11-28T12:00:00Z'));
  return file.ok ? file.value : file.problem;
};
const everything = async () => [await tab.savedStories(), await tab.readStories(), { ...localStorage }];
const fileOf = (changes: object = {}) =>
  JSON.stringify({ type: 'qari-library', version: 1, saved: [], history: [], settings: {}, ...changes });
const { files: _, bytes: __, isComplete: ___, ...suez } = buildSaved('suez');
const read = (id: string, changes = {}) => buildRead(id, { blockId: 'p-1', ...changes });

describe('the file of a reader', () => {
  it('holds what is saved without its files, what was read, and the settings as they are kept', async () => {
    localStorage.setItem('qari.display', '{"theme":"dark"}');
    localStorage.setItem('qari.since', 'not a setting');
    await tab.putSaved([buildSaved('suez'), buildSaved('of-the-edition', { reason: 'edition' })]);
    await putRead(read('oud'));
    expect(JSON.parse(await exported())).toEqual({
      type: 'qari-library',
      version: 1,
      exportedAt: '2026-11-28T12:00:00.000Z',
      saved: [suez],
      history: [read('oud')],
      settings: { 'qari.display': '{"theme":"dark"}' },
    });
  });

  it('leaves out what no device could take in', async () => {
    localStorage.setItem('qari.display', 'x'.repeat(100_001));
    const misfit = buildSaved('suez', { id: '../suez' });
    await tab.putSaved([misfit]);
    const file = await exported();
    expect(JSON.parse(file)).toMatchObject({ saved: [], settings: {} });
    expect(await tab.importLibrary(file)).toEqual({ ok: true, value: { saved: 0, read: 0 } });
  });

  it('brings all of it to another device, where the articles are fetched again', async () => {
    localStorage.setItem('qari.shortcuts', 'off');
    await tab.putSaved([buildSaved('suez', { hasAudio: true })]);
    await putRead(read('oud', { isRead: true }));
    const file = await exported();
    await useOtherDevice();
    expect(await tab.importLibrary(file)).toEqual({ ok: true, value: { saved: 1, read: 1 } });
    const refetched = buildSaved('suez', { files: [], bytes: 0, isComplete: false, hasAudio: true });
    expect(await everything()).toEqual([
      { ok: true, value: [refetched] },
      { ok: true, value: [read('oud', { isRead: true })] },
      { 'qari.shortcuts': 'off' },
    ]);
  });

  it('may be one of an early build, which told less of what was saved', async () => {
    const { reason: _, hasAudio: __, ...early } = suez;
    expect(await tab.importLibrary(fileOf({ saved: [early] }))).toEqual({
      ok: true,
      value: { saved: 1, read: 0 },
    });
    expect(await tab.savedStory('suez')).toMatchObject({ value: { reason: 'reader', hasAudio: false } });
  });

  it('changes nothing more when it is imported again', async () => {
    const file = fileOf({ saved: [suez], history: [read('oud')] });
    await tab.importLibrary(file);
    const before = await everything();
    expect(await tab.importLibrary(file)).toEqual({ ok: true, value: { saved: 0, read: 0 } });
    expect(await everything()).toEqual(before);
  });
});

describe('what is on the device already', () => {
  it('stays as it is where it was saved, and is replaced where it is spoiled', async () => {
    await tab.putSaved([buildSaved('suez'), { id: 'oud' } as never]);
    const later = { ...suez, savedAt: '2027-01-01T00:00:00Z' };
    const oud = { ...suez, id: 'oud', story: buildSaved('oud').story };
    expect(await tab.importLibrary(fileOf({ saved: [later, oud, oud] }))).toMatchObject({
      value: { saved: 1 },
    });
    expect(await tab.savedStory('suez')).toEqual({ ok: true, value: buildSaved('suez') });
    expect(await tab.savedStory('oud')).toMatchObject({ value: { isComplete: false } });
  });

  it('becomes the reader’s own, with its files, where it only came with an edition', async () => {
    await tab.putSaved([buildSaved('suez', { reason: 'edition' })]);
    expect(await tab.importLibrary(fileOf({ saved: [suez] }))).toMatchObject({ value: { saved: 1 } });
    expect(await tab.savedStory('suez')).toEqual({ ok: true, value: buildSaved('suez') });
  });

  it('is the later visit of two, and read where either was', async () => {
    await putRead(
      read('earlier', { readAt: '2026-11-01T08:00:00.000Z', isRead: true }),
      read('later', { readAt: '2026-11-03T08:00:00.000Z', blockId: 'p-9' }),
    );
    const history = [
      read('earlier', { readAt: '2026-11-02T08:00:00Z', blockId: 'p-5' }),
      read('later', { readAt: '2026-11-03T10:00:00+03:00', isRead: true }),
    ];
    expect(await tab.importLibrary(fileOf({ history }))).toMatchObject({ value: { read: 2 } });
    expect(await tab.readStories()).toEqual({
      ok: true,
      value: [
        read('later', { readAt: '2026-11-03T08:00:00.000Z', blockId: 'p-9', isRead: true }),
        read('earlier', { readAt: '2026-11-02T08:00:00.000Z', blockId: 'p-5', isRead: true }),
      ],
    });
  });

  it('and what comes stand in one order, from whatever time zone', async () => {
    await putRead(read('here', { readAt: '2026-11-02T08:00:00.000Z' }));
    const history = [
      read('after', { readAt: '2026-11-02T03:30-05:00' }),
      read('before', { readAt: '2026-11-02T10:59+03:00' }),
    ];
    await tab.importLibrary(fileOf({ history }));
    expect(await tab.readStories()).toMatchObject({
      value: [{ id: 'after' }, { id: 'here' }, { id: 'before' }],
    });
  });

  it('makes room: five hundred stay, the newest of both', async () => {
    const many = (name: string, year: number) =>
      Array.from({ length: 400 }, (_, n) =>
        read(`${name}-${n}`, { readAt: new Date(Date.UTC(year, 0, 1, 0, n)).toISOString() }),
      );
    await putRead(...many('here', 2026));
    const history = many('older', 2025);
    expect(await tab.importLibrary(fileOf({ history }))).toMatchObject({ value: { read: 100 } });
    const stories = await tab.readStories();
    expect(stories.ok && stories.value.map(({ id }) => id).at(-1)).toBe('older-300');
    expect(stories).toMatchObject({ value: { length: 500 } });
  });
});

it('articles of a file are told of once they are there', async () => {
  const told = vi.fn();
  const stop = tab.onLibraryChange(told);
  await tab.importLibrary(fileOf({ saved: [suez] }));
  expect(told).toHaveBeenCalledTimes(1);
  stop();
});

describe('where a file cannot be kept', () => {
  const file = fileOf({ saved: [suez], history: [read('oud')], settings: { 'qari.shortcuts': 'off' } });

  it.each([0, 1])(
    'because the device is full after %i records, nothing at all has changed',
    async (after) => {
      await tab.putSaved([buildSaved('coffee')]);
      const before = await everything();
      const told = vi.fn();
      const stop = tab.onLibraryChange(told);
      fillDeviceAfter(after);
      expect(await tab.importLibrary(file)).toEqual({ ok: false, problem: 'full' });
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
      expect(told).not.toHaveBeenCalled();
      stop();
    },
  );

  it('because the browser refuses, the settings stay too', async () => {
    refuseToOpen('by request');
    expect(await tab.importLibrary(file)).toEqual({ ok: false, problem: 'denied' });
    expect({ ...localStorage }).toEqual({});
  });
});
