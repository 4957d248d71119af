// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { buildCard } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  localStorage.clear();
  tab = await openTab();
});

async function read(id: string, day: number, blockId: string | null, isRead: boolean): Promise<void> {
  await tab.keepVisit(buildCard(id), new Date(Date.UTC(2026, 10, day)));
  await tab.keepPlace(id, blockId, isRead);
}

it('offers what a reader has begun and not finished, what was opened last first', async () => {
  await read('begun-first', 1, 'p-2', false);
  await read('begun-then', 2, 'p-9', false);
  await read('only-opened', 3, null, false);
  await read('finished', 4, null, true);
  await read('finished-and-opened-again', 5, 'p-3', true);
  await read('begun-last', 6, 'p-1', false);
  const idsOf = async (limit: number) => {
    const stories = await tab.unfinishedStories(limit);
    return stories.ok && stories.value.map(({ id }) => id);
  };
  expect(await idsOf(9)).toEqual(['begun-last', 'begun-then', 'begun-first']);
  expect(await idsOf(2)).toEqual(['begun-last', 'begun-then']);
});

it('offers also what was only heard', async () => {
  await read('heard', 1, null, false);
  localStorage.setItem('qari.positions', '{"v":1,"at":[["heard","p-4"]]}');
  expect(await tab.unfinishedStories(3)).toMatchObject({ value: [{ id: 'heard' }] });
});
