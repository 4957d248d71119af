import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCard, buildRead } from '../../../tests/fixtures/library/build-kept.ts';
import { fillDeviceAfter } from '../../../tests/fixtures/library/fail-storage.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
});

const idsIn = async (where: Tab, limit?: number) => {
  const read = await where.readStories(limit);
  return read.ok ? read.value.map(({ id }) => id) : read.problem;
};
const visit = (id: string, at: string) => tab.keepVisit(buildCard(id), new Date(at));
const put = async (...records: object[]) => {
  const library = await tab.openLibrary();
  for (const record of records) await library.put('history', record as never);
};

describe('what a reader has read', () => {
  it('is listed, what was opened last first, as far as is asked for', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    await visit('coffee', '2026-11-03T08:00:00Z');
    await visit('oud', '2026-11-02T08:00:00+12:00');
    expect(await idsIn(tab)).toEqual(['coffee', 'oud', 'suez']);
    expect(await idsIn(tab, 2)).toEqual(['coffee', 'oud']);
    expect(await idsIn(tab, 0)).toEqual([]);
  });

  it('moves to the front when it is opened again, with the place and the mark it had', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    await tab.keepPlace('suez', 'p-7', true);
    await visit('coffee', '2026-11-02T08:00:00Z');
    await visit('suez', '2026-11-03T08:00:00Z');
    expect(await tab.readStories(1)).toEqual({
      ok: true,
      value: [buildRead('suez', { readAt: '2026-11-03T08:00:00.000Z', blockId: 'p-7', isRead: true })],
    });
  });

  it('shows the headline of the last visit', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    await tab.keepVisit({ ...buildCard('suez'), headline: 'عنوان مصحّح' });
    expect(await tab.readStories()).toMatchObject({ value: [{ story: { headline: 'عنوان مصحّح' } }] });
  });

  it('stays read once it was read to the end', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    await tab.keepPlace('suez', null, true);
    await tab.keepPlace('suez', 'p-2', false);
    expect(await tab.readStories()).toMatchObject({ value: [{ blockId: 'p-2', isRead: true }] });
  });

  it('to the end is marked, and nothing else', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    await visit('coffee', '2026-11-01T09:00:00Z');
    await tab.keepPlace('suez', null, true);
    await tab.keepPlace('coffee', 'p-2', false);
    await put({ id: 'spoiled', isRead: 'yes' });
    expect(await tab.readIds()).toEqual(new Set(['suez']));
  });

  it('is gone once it is forgotten, and a tab that was open does not bring it back', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    const other = await openTab();
    await other.forgetHistory();
    expect(await tab.keepPlace('suez', 'p-2', false)).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual([]);
  });

  it('is all there when two tabs read at once', async () => {
    const other = await openTab();
    await Promise.all([
      tab.keepVisit(buildCard('suez'), new Date('2026-11-01T08:00:00Z')),
      other.keepVisit(buildCard('coffee'), new Date('2026-11-01T09:00:00Z')),
      tab.keepPlace('suez', 'p-3', false),
    ]);
    expect(await idsIn(other)).toEqual(['coffee', 'suez']);
    expect(await tab.readStories()).toMatchObject({ value: [{}, { blockId: 'p-3' }] });
  });

  it('tells nothing of an article that was never opened', async () => {
    expect(await tab.keepPlace('never', 'p-4', false)).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual([]);
  });

  it('is not kept where the reader wants none of it', async () => {
    tab.historySwitch.set({ isKept: false, isMarked: true });
    expect(await tab.keepVisit(buildCard('suez'))).toEqual({ ok: true, value: undefined });
    expect(await idsIn(tab)).toEqual([]);
  });

  it('is as before when the device is full', async () => {
    await visit('suez', '2026-11-01T08:00:00Z');
    fillDeviceAfter(0);
    expect(await visit('coffee', '2026-11-02T08:00:00Z')).toEqual({ ok: false, problem: 'full' });
    expect(await tab.keepPlace('suez', 'p-2', false)).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await tab.readStories()).toMatchObject({ value: [{ id: 'suez', blockId: null }] });
  });
});

describe('a spoiled record', () => {
  it('is left out, and takes no room from what can be shown', async () => {
    await put(
      buildRead('suez'),
      { id: 'coffee', readAt: '2027-01-01' },
      { id: 'oud' },
      { id: 'old', readAt: 5 },
    );
    expect(await idsIn(tab, 1)).toEqual(['suez']);
  });

  it('is good again after the next visit, with the place if that was not spoiled', async () => {
    await put({ ...buildRead('suez'), story: null, blockId: 'p-4' }, { ...buildRead('oud'), blockId: 4 });
    await visit('suez', '2026-11-02T08:00:00Z');
    await visit('oud', '2026-11-01T08:00:00Z');
    expect(await tab.readStories()).toMatchObject({ value: [{ blockId: 'p-4' }, { blockId: null }] });
  });
});

describe('of a long history', () => {
  const numbered = (count: number, year: number) =>
    Array.from({ length: count }, (_, index) => {
      const second = String(index).padStart(3, '0');
      return buildRead(`story-${second}`, { readAt: `${year}-01-01T00:00:00.${second}Z` });
    });

  it('the oldest is dropped when there are more than five hundred', async () => {
    await put(...numbered(500, 2026));
    await visit('suez', '2026-11-01T08:00:00Z');
    const ids = await idsIn(tab);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([500, 'suez', 'story-001']);
  });

  it('what is read now stays, though the clock was years ahead for a while', async () => {
    await put(...numbered(500, 2041));
    await visit('suez', '2026-11-01T08:00:00Z');
    const ids = await idsIn(tab);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([500, 'story-499', 'suez']);
    await visit('story-499', '2026-11-02T08:00:00Z');
    expect((await idsIn(tab)).slice(-2)).toEqual(['story-499', 'suez']);
  });
});

it('a clock beyond all calendars does no harm', async () => {
  await visit('suez', '2026-11-01T08:00:00Z');
  await tab.keepVisit(buildCard('coffee'), new Date(8_640_000_000_000_000));
  await tab.keepVisit(buildCard('oud'), new Date(Number.NaN));
  expect(await idsIn(tab)).toEqual(['suez']);
});
