import { expect, it } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches.ts';
import { anotherWidth } from './another-width.ts';

const wide = '/edition/media/canal.svg.1600.avif';
const asked = new URL('https://qari.example/edition/media/canal.svg.720.webp');
const answer = async () => (await anotherWidth(asked))?.text();

it('a picture that is not to be had is shown in another width or format, read or saved', async () => {
  const { keep } = fakeCaches();
  await keep('qari-pictures', '/edition/media/canal.png.720.webp', 'another picture');
  expect(await answer()).toBeUndefined();
  await keep('qari-saved', '/edition/media/canal.svg.1080.avif', 'saved');
  expect(await answer()).toBe('saved');
  await keep('qari-pictures', '/edition/media/canal.svg.400.avif', 'narrow');
  expect(await answer()).toBe('saved');
  await keep('qari-pictures', wide, 'wide');
  expect(await answer()).toBe('wide');
});
