import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
});

const list = async (limit: number) => {
  const read = await tab.savedByReader(limit);
  if (!read.ok) throw new Error(read.problem);
  const { stories, total, waiting } = read.value;
  return { ids: stories.map(({ id }) => id), total, waiting: waiting.map(({ id }) => id) };
};
const hour = (number: number) => new Date(Date.UTC(2026, 10, 1, number)).toISOString();
const saved = (id: string, number: number, changes = {}) =>
  buildSaved(id, { savedAt: hour(number), ...changes });
const put = async (...records: object[]) => {
  const library = await tab.openLibrary();
  for (const record of records) await library.put('saved', record as never);
};

describe('the list of a reader', () => {
  it('begins with what was saved last, and tells how much there is', async () => {
    await tab.putSaved([saved('a', 1), saved('c', 3), saved('b', 2)]);
    expect(await list(2)).toEqual({ ids: ['c', 'b'], total: 3, waiting: [] });
    expect(await list(3)).toEqual({ ids: ['c', 'b', 'a'], total: 3, waiting: [] });
    expect(await list(Number.POSITIVE_INFINITY)).toMatchObject({ ids: ['c', 'b', 'a'] });
    expect(await list(0)).toMatchObject({ ids: [], total: 3 });
  });

  it('is empty before anything was saved', async () => {
    expect(await list(8)).toEqual({ ids: [], total: 0, waiting: [] });
  });

  it('does not hold what came with an edition', async () => {
    await tab.putSaved([saved('a', 1), saved('of-the-edition', 2, { reason: 'edition' })]);
    expect(await list(8)).toMatchObject({ ids: ['a'], total: 1 });
  });

  it('knows what is still to be fetched, wherever it stands', async () => {
    const notFetched = { files: [], bytes: 0, isComplete: false };
    await tab.putSaved([
      saved('a', 1, notFetched),
      saved('b', 2),
      saved('c', 3, { ...notFetched, reason: 'edition' }),
    ]);
    expect(await list(1)).toEqual({ ids: ['b'], total: 2, waiting: ['a'] });
  });

  it('leaves out spoiled records, which take no place and wait for nothing', async () => {
    await put(
      saved('a', 1),
      saved('b', 2),
      saved('spoiled', 3, { story: { id: 'x' } }),
      saved('spoiled-too', 4, { files: 'none', bytes: 0 }),
      { id: 'without-all' },
    );
    expect(await list(1)).toEqual({ ids: ['b'], total: 2, waiting: [] });
    expect(await list(9)).toEqual({ ids: ['b', 'a'], total: 2, waiting: [] });
  });

  it('is in order though many were saved in the same moment', async () => {
    await tab.putSaved(Array.from({ length: 30 }, (_, index) => saved(`story-${index + 10}`, 1)));
    expect((await list(3)).ids).toEqual(['story-39', 'story-38', 'story-37']);
  });
});

it('reads no more whole records than are asked for, of five hundred', async () => {
  await tab.putSaved(Array.from({ length: 500 }, (_, index) => saved(`story-${index}`, index)));
  const readOne = vi.spyOn(IDBObjectStore.prototype, 'get');
  const readMany = vi.spyOn(IDBIndex.prototype, 'getAll');
  const readAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect((await list(8)).ids.slice(0, 2)).toEqual(['story-499', 'story-498']);
  expect(readOne).toHaveBeenCalledTimes(8);
  // Those whose files are still to come: none here.
  expect(readMany.mock.results.map(({ value }) => value.result.length)).toEqual([0]);
  expect(readAll).not.toHaveBeenCalled();
});

describe('what is saved of an edition', () => {
  it('is what came with one, and what the reader saved of it', async () => {
    await tab.putSaved([
      saved('kept', 1, { reason: 'edition' }),
      saved('kept-later', 2, { reason: 'edition' }),
      saved('by-reader', 3),
      saved('other', 4),
    ]);
    const read = await tab.savedOfEdition(['kept', 'by-reader', 'never']);
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['kept-later', 'kept', 'by-reader']);
  });
});
