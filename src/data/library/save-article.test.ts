// @vitest-environment jsdom
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';

const article = '/edition/articles/suez.json';
const picture = '/edition/media/suez.jpg.400.avif';
const how = { reason: 'reader', withAudio: false, base: '/' } as const;
let tab: Tab;
let kept: ReturnType<typeof fakeCaches>;
let served: Map<string, string>;

beforeEach(async () => {
  takeFreshDevice();
  kept = fakeCaches();
  served = serveArticles(['suez']);
  tab = await openTab();
});

const files = () => kept.paths(cacheKinds.saved.name);
const leaveNewerLibrary = async () => (await openDB('qari', 99)).close();

describe('an article that is saved', () => {
  it('is put on the list with its picture', async () => {
    expect(await tab.saveArticle('suez', how)).toMatchObject({ ok: true });
    expect(files()).toEqual([article, picture]);
  });

  it('lacks a picture that the server has lost: it is missing over the network too', async () => {
    served.delete(picture);
    expect(await tab.saveArticle('suez', how)).toMatchObject({ ok: true });
    expect(await tab.savedStory('suez')).toMatchObject({
      value: { isComplete: true, files: [article.slice(1)] },
    });
  });

  it('and was withdrawn is told apart from a connection that was lost', async () => {
    served.clear();
    expect(await tab.saveArticle('suez', how)).toEqual({ ok: false, problem: 'gone' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await tab.saveArticle('suez', how)).toEqual({ ok: false, problem: 'network' });
  });
});

describe('where a newer build has been and was taken back', () => {
  it('nothing is fetched, and the reader is not told that the browser refuses', async () => {
    await leaveNewerLibrary();
    expect(await tab.saveArticle('suez', how)).toEqual({ ok: false, problem: 'older' });
    expect(files()).toEqual([]);
  });

  it('nothing stays half saved when it comes while the files arrive', async () => {
    await kept.keep(cacheKinds.saved.name, picture, 'of another article');
    const answer = fetch;
    vi.stubGlobal('fetch', async (address: string) => {
      await deleteDB('qari');
      await leaveNewerLibrary();
      return answer(address);
    });
    expect(await tab.saveArticle('suez', how)).toEqual({ ok: false, problem: 'older' });
    expect(files()).toEqual([picture]);
  });
});
