import { expect, it } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fakeCaches } from '#fixtures/fake-caches.ts';
import { searchFilesDue } from './search-files-due.ts';

const now = Date.UTC(2026, 10, 29, 12);
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toUTCString();
const guide = 'edition/search/guide.json';
const newest = 'edition/search/newest.json';

it('what the newest stories are found by is wanted by who has never searched', async () => {
  fakeCaches();
  expect(await searchFilesDue('/paper/', now)).toEqual([guide, newest]);
});

it('what is kept since this morning is not fetched again, what is of yesterday is', async () => {
  const kept = fakeCaches();
  await kept.keep(cacheKinds.data.name, `/paper/${guide}`, '{}', hoursAgo(3));
  await kept.keep(cacheKinds.data.name, `/paper/${newest}`, '{}', hoursAgo(20));
  expect(await searchFilesDue('/paper/', now)).toEqual([newest]);
  await kept.keep(cacheKinds.data.name, `/paper/${newest}`, '{}');
  expect(await searchFilesDue('/paper/', now)).toEqual([newest]);
});

it('nothing is wanted where the browser keeps nothing', async () => {
  fakeCaches({ isDenied: true });
  expect(await searchFilesDue('/paper/', now)).toEqual([]);
});
