import { expect, it } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches.ts';
import { isSaved } from './is-saved.ts';

const file = '/edition/media/narration/oud.body.webm';

it('a file is saved that lies in the cache of what is saved, and in no other', async () => {
  const { keep } = fakeCaches();
  await keep('qari-data-1', file, '');
  expect(await isSaved(file)).toBe(false);
  await keep('qari-saved', file, '');
  expect(await isSaved(`https://qari.example${file}`)).toBe(true);
});

it('no file is saved where nothing can be kept', async () => {
  fakeCaches({ isDenied: true });
  expect(await isSaved(file)).toBe(false);
});
