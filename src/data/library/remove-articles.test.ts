// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { forgetSaved, putBack } from './remove-articles.ts';
import { putSaved, savedStory } from './saved-stories.ts';

const { name } = cacheKinds.saved;
const suez = buildSaved('suez');
let kept: ReturnType<typeof fakeCaches>;

beforeEach(async () => {
  takeFreshDevice();
  kept = fakeCaches();
  await putSaved([suez]);
  await kept.keep(name, '/edition/articles/suez.json', '{}');
  await forgetSaved(['suez']);
});

describe('an article that is had back', () => {
  it('is whole as before while its files are still there', async () => {
    await putBack(suez, '/');
    expect(await savedStory('suez')).toEqual({ ok: true, value: suez });
  });

  it('waits for its files where they were erased meanwhile, and is never called whole', async () => {
    await (await caches.open(name)).delete('/edition/articles/suez.json');
    await putBack(suez, '/');
    expect(await savedStory('suez')).toMatchObject({ value: { isComplete: false, bytes: 0, files: [] } });
  });
});
