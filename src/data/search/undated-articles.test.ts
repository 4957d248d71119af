import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { clusterDouble } from '#fixtures/search/cluster-double.ts';
import { type SearchInNode, searchInNode } from '../../../tests/support/search-in-node.ts';
import { clusterProvider } from './cluster-provider.ts';
import { searchFilesSource } from './search-files-source.ts';

const edition = buildEdition();
const rain = (id: string, datePublished: string | null) =>
  buildArticle({ id, headline: 'أمطار غزيرة', datePublished });
const articles = [
  rain('undated-b', null),
  rain('old', '1936-05-01T10:00:00+03:00'),
  rain('new', '2024-07-23T10:00:00+03:00'),
  rain('undated-a', null),
];

let files: SearchInNode;
let cluster: Awaited<ReturnType<typeof clusterDouble>>;
const providers: Record<string, SearchProvider> = {};
beforeAll(async () => {
  cluster = await clusterDouble(edition, articles);
  const overNetwork = globalThis.fetch;
  files = await searchInNode(edition, articles, 2);
  const fromFolder = globalThis.fetch;
  globalThis.fetch = (address, options) =>
    String(address).startsWith('http') ? overNetwork(address, options) : fromFolder(address, options);
  const { provider, device } = files.visit();
  const source = searchFilesSource(files.folder);
  providers.files = provider;
  providers.device = device;
  providers.cluster = clusterProvider({ url: cluster.url, index: 'qari' }, source, device);
}, 60_000);
afterAll(async () => {
  await cluster.end();
  await files.end();
});

describe.each(['files', 'device', 'cluster'])('articles without a date, looked for in %s', (name) => {
  async function idsOf(changes: Partial<SearchQuery> = {}) {
    const answer = await providers[name]?.search({
      ...{ text: 'أمطار', filters: {}, sort: 'relevance', page: 1 },
      ...changes,
    });
    if (!answer?.ok) throw new Error(`No answer: ${answer?.problem}`);
    return answer.value.hits.map(({ story }) => story.id);
  }

  it('are found', async () => {
    expect((await idsOf()).toSorted()).toEqual(['new', 'old', 'undated-a', 'undated-b']);
  });

  it('come last by date', async () => {
    const found = await idsOf({ sort: 'date' });
    expect(found.slice(0, 2)).toEqual(['new', 'old']);
    expect(found.slice(2).toSorted()).toEqual(['undated-a', 'undated-b']);
  });

  it('are of no time', async () => {
    expect((await idsOf({ filters: { from: '1900-01-01' } })).toSorted()).toEqual(['new', 'old']);
    expect(await idsOf({ filters: { to: '2000-01-01' } })).toEqual(['old']);
    expect((await idsOf({ filters: { to: '2030-01-01' } })).toSorted()).toEqual(['new', 'old']);
  });
});

it('the days that a reader can choose from are those that are known', async () => {
  expect(await providers.files?.filterChoices()).toMatchObject({
    value: { days: { first: '1936-05-01', last: '2024-07-23' } },
  });
});
