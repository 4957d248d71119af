import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { fakeCaches } from '#fixtures/fake-caches.ts';
import { buildSaved } from '#fixtures/library/build-kept.ts';
import { takeFreshDevice } from '#fixtures/library/open-tab.ts';
import { searchDocuments, searchFiles } from '#publish/search/search-files.ts';

const edition = buildEdition();
const newest = buildArticle({ id: 'newest', headline: 'افتتاح مرصد فلكي' });
const files = new Map(
  searchFiles(edition, [newest], searchDocuments(edition, [newest]), []).map(({ file, content }) => [
    `/${file}`,
    JSON.stringify(content),
  ]),
);

let kept: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  takeFreshDevice();
  vi.resetModules();
  kept = fakeCaches();
});

/** What a reader finds; `reachable`: the files that the network, or the worker in its place, gives. */
async function search(text: string, reachable: ReadonlyMap<string, string> = new Map()) {
  vi.stubGlobal('fetch', async (path: string) => {
    const content = reachable.get(path);
    if (content === undefined) throw new TypeError('Failed to fetch');
    return new Response(content);
  });
  const { openSearch } = await import('./open-search.ts');
  const provider = openSearch({ base: '/', timeZone: 'Asia/Riyadh' });
  const answer = await provider.search({ text, filters: {}, sort: 'relevance', page: 1 });
  return answer.ok
    ? {
        ids: answer.value.hits.map(({ story }) => story.id),
        scope: answer.value.scope,
        match: answer.value.match,
        didYouMean: answer.value.didYouMean,
        missing: answer.value.missing,
      }
    : answer.problem;
}

/** Keeps a saved article on the device with such a text. */
async function saveWhole(id: string, headline: string, text: string): Promise<void> {
  await save(id, headline);
  const article = buildArticle({
    id,
    headline,
    blocks: [{ type: 'paragraph', id: 'b1', runs: [{ text }] }],
  });
  const page = { article, related: [], previous: null, next: null };
  await kept.keep(cacheKinds.saved.name, `/edition/articles/${id}.json`, JSON.stringify(page));
}

async function save(id: string, headline: string): Promise<void> {
  const { putSaved } = await import('#data/library/saved-stories.ts');
  const saved = buildSaved(id);
  await putSaved([{ ...saved, story: { ...saved.story, headline } }]);
}

describe('without a network', () => {
  it('finds what was saved, by its headline or by any word of its text', async () => {
    await saveWhole('bridge', 'جسر فوق المضيق', 'صممه المهندس الكركدني.');
    expect(await search('الجسور')).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
    expect(await search('الكركدني')).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
  });

  it('finds a saved article by the last of its words, however long it is', async () => {
    await saveWhole('bridge', 'جسر فوق المضيق', `${'عمود وسلك '.repeat(600)} والختام كركدن.`);
    expect(await search('كركدن')).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
  });

  it('finds no more what was saved and then removed', async () => {
    await save('bridge', 'جسر فوق المضيق');
    await save('tunnel', 'نفق تحت المضيق');
    const { openSearch } = await import('./open-search.ts');
    const provider = openSearch({ base: '/', timeZone: 'Asia/Riyadh' });
    const idsOf = async (text: string) => {
      const answer = await provider.search({ text, filters: {}, sort: 'relevance', page: 1 });
      return answer.ok ? answer.value.hits.map(({ story }) => story.id) : [];
    };
    expect((await idsOf('المضيق')).toSorted()).toEqual(['bridge', 'tunnel']);
    const { removeSaved } = await import('#data/library/saved-stories.ts');
    await removeSaved(['bridge']);
    expect(await idsOf('المضيق')).toEqual(['tunnel']);
  });

  it('gives what was saved and has the word, and nothing that is only near it', async () => {
    await save('bridge', 'جسر قرب المرسد');
    const worker = new Map([...files].filter(([path]) => path.endsWith('newest.json')));
    expect(await search('مرسد', worker)).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
  });

  it('finds no other number than the one that was asked for', async () => {
    await save('year', 'خطة عام 2022');
    await save('tickets', 'بيع 20489 تذكرة');
    expect(await search('2022')).toMatchObject({ ids: ['year'] });
    for (const number of ['2028', '202', '20222', '2048'])
      expect(await search(number)).toMatchObject({ ids: [] });
  });

  it('finds by its card what was saved and is no longer whole', async () => {
    await save('bridge', 'جسر فوق المضيق');
    expect(await search('مضيق')).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
  });

  it('finds the newest stories that were fetched before, and each only once', async () => {
    await save('newest', 'افتتاح مرصد فلكي');
    const worker = new Map([...files].filter(([path]) => path.endsWith('newest.json')));
    expect(await search('مراصد فلكيه', worker)).toMatchObject({
      ids: ['newest'],
      scope: 'device',
      match: 'exact',
    });
    expect(await search('مرصض', worker)).toMatchObject({
      ids: ['newest'],
      scope: 'device',
      match: 'near',
      didYouMean: 'مرصد',
    });
    // Not that no article has it: only the openings of the newest are known.
    expect(await search('مرصد 2028', worker)).toMatchObject({ ids: ['newest'], missing: [] });
    // The words that are right stay as they are.
    expect(await search('افتتاح مرصض', worker)).toMatchObject({ didYouMean: 'افتتاح مرصد' });
    expect(await search('المرصض الفلكيه', worker)).toMatchObject({ didYouMean: 'مرصد الفلكيه' });
  });

  it('says so when there is nothing to search', async () => {
    expect(await search('مرصد')).toBe('unreachable');
  });

  it('searches on when a file is spoiled', async () => {
    await save('bridge', 'جسر فوق المضيق');
    const spoiled = new Map([...files.keys()].map((path) => [path, '{"not": "ours"}']));
    expect(await search('جسر', spoiled)).toMatchObject({ ids: ['bridge'], scope: 'device', match: 'exact' });
  });
});

it('where the archive is not indexed the newest are all there is', async () => {
  expect(await search('مرصد', files)).toMatchObject({ ids: ['newest'], scope: 'archive', match: 'exact' });
});
