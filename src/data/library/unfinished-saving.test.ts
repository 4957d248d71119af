// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { openTab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';
import { unfinishedSaving } from './unfinished-saving.ts';

// That of the fake caches.
const base = 'https://qari.example/';
const how = { reason: 'reader', withAudio: false, base } as const;
const oud = ['/edition/articles/oud.json', '/edition/media/oud.jpg.400.avif'];
let kept: ReturnType<typeof fakeCaches>;

beforeEach(async () => {
  takeFreshDevice();
  localStorage.clear();
  kept = fakeCaches();
  serveArticles(['suez', 'oud']);
  await (await openTab()).saveArticle('oud', how);
});
const files = () => kept.paths(cacheKinds.saved.name);

/** The picture never comes: the tab is closed while it is waited for. */
async function closeInTheMiddle(): Promise<void> {
  const answer = fetch;
  vi.stubGlobal('fetch', (address: string) =>
    address.endsWith('.avif') ? new Promise(() => {}) : answer(address),
  );
  void (await openTab()).saveArticle('suez', how);
  await vi.waitFor(() => expect(files()).toContain('/edition/articles/suez.json'));
}

describe('what a tab leaves behind that is closed in the middle of saving', () => {
  it('is erased at the next occasion, and nothing else is', async () => {
    await closeInTheMiddle();
    await unfinishedSaving.clear(base);
    expect(files()).toEqual(oud);
  });

  it('is not looked for where every saving came to its end', async () => {
    await kept.keep(cacheKinds.saved.name, '/edition/articles/removed.json', '{}');
    await unfinishedSaving.clear(base);
    // A removal that can still be undone.
    expect(files()).toEqual([...oud, '/edition/articles/removed.json']);
  });

  it('is looked for once', async () => {
    await closeInTheMiddle();
    await unfinishedSaving.clear(base);
    await kept.keep(cacheKinds.saved.name, '/edition/articles/removed.json', '{}');
    await unfinishedSaving.clear(base);
    expect(files()).toContain('/edition/articles/removed.json');
  });
});
