import { beforeEach, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches.ts';
import { fakeWorker } from '../../tests/fixtures/fake-worker.ts';

beforeEach(() => {
  vi.resetModules();
  fakeWorker('/paper/');
});

it.each(['qari-data-1', 'qari-saved'])('data in %s is kept', async (name) => {
  const { keep } = fakeCaches();
  const { isDataKept } = await import('./is-data-kept.ts');
  expect(await isDataKept('edition/home.json')).toBe(false);
  await keep(name, '/paper/edition/home.json', '{}');
  expect(await isDataKept('edition/home.json')).toBe(true);
  expect(await isDataKept('edition/briefing.json')).toBe(false);
});
