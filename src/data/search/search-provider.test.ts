import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { searchCases } from '#fixtures/search/case-articles.ts';
import { clusterDouble } from '#fixtures/search/cluster-double.ts';
import { articles, edition } from '#fixtures/search/contract-archive.ts';
import { spellings } from '#fixtures/search/spellings.ts';
import { type SearchInNode, searchInNode } from '../../../tests/support/search-in-node.ts';
import { clusterProvider } from './cluster-provider.ts';
import { searchFilesSource } from './search-files-source.ts';

let files: SearchInNode;
let cluster: Awaited<ReturnType<typeof clusterDouble>>;
const providers: Record<string, SearchProvider> = {};
beforeAll(async () => {
  cluster = await clusterDouble(edition, articles);
  const overNetwork = globalThis.fetch;
  // Of two years each: shards are asked by themselves, so there must be several.
  files = await searchInNode(edition, articles, 55);
  const fromFolder = globalThis.fetch;
  globalThis.fetch = (address, options) =>
    String(address).startsWith('http') ? overNetwork(address, options) : fromFolder(address, options);
  const { provider, device } = files.visit();
  providers.files = provider;
  providers.cluster = clusterProvider(
    { url: cluster.url, index: 'qari' },
    searchFilesSource(files.folder),
    device,
  );
}, 60_000);
afterAll(async () => {
  await cluster.end();
  await files.end();
});

describe.each(['files', 'cluster'])('a search answered by %s', (name) => {
  async function search(text: string, changes: Partial<SearchQuery> = {}): Promise<SearchAnswer> {
    const answer = await providers[name]?.search({
      text,
      filters: {},
      sort: 'relevance',
      page: 1,
      ...changes,
    });
    if (!answer?.ok) throw new Error(`No answer: ${answer?.problem}`);
    return answer.value;
  }
  const idsOf = ({ hits }: SearchAnswer) => hits.map(({ story }) => story.id);

  const whole = searchCases.filter(({ kind }) => !['typo', 'prefix-typing'].includes(kind));
  it.each(whole)('finds $headline by $query ($kind)', async ({ id, query }) => {
    expect(idsOf(await search(query)).slice(0, 5)).toContain(`case-${id}`);
  });

  it.each(Object.entries(spellings))('gives the same results in another spelling: %s', async (_, change) => {
    for (const query of ['أمطار غزيرة', 'العملية', 'مدينة أثرية تحت بحيرة', 'بيع 94172 تذكرة']) {
      expect(idsOf(await search(change(query)))).toEqual(idsOf(await search(query)));
    }
  });

  it('puts the very form that was typed before other forms of the word', async () => {
    expect(idsOf(await search('عمل الميناء'))[0]).toBe('work');
    expect(idsOf(await search('عملية الميناء'))[0]).toBe('operation');
    expect(idsOf(await search('العملية الميناء'))).toContain('work');
  });

  it('puts the word in a headline before longer words that begin with it in a text', async () => {
    expect(idsOf(await search('الفلك'))[0]).toBe('star');
  });

  it('does not give a word that only begins as a short stem does', async () => {
    expect(idsOf(await search('مارس'))).toContain('march');
    expect(idsOf(await search('ماراتون'))).not.toContain('march');
  });

  it('takes a number for itself only, and no beginning of others', async () => {
    expect(idsOf(await search('94172'))).not.toEqual([]);
    expect((await search('94')).total).toBe(0);
  });

  it('knows what the paper says is the same', async () => {
    expect(idsOf(await search('سنبوسك'))).toEqual(['samosa']);
  });

  it('is narrowed to a section, a topic, a contributor, a language, a time', async () => {
    const narrowed = async (filters: SearchQuery['filters']) => (await search('أمطار', { filters })).total;
    expect(await narrowed({})).toBe(13);
    expect(await narrowed({ section: 'science' })).toBe(7);
    expect(await narrowed({ topic: 'weather' })).toBe(1);
    expect(await narrowed({ contributor: 'layla', section: 'science' })).toBe(1);
    expect(await narrowed({ language: 'ar' })).toBe(13);
    expect(await narrowed({ language: 'fa' })).toBe(0);
    expect(await narrowed({ from: '2024-03-03', to: '2024-03-05' })).toBe(3);
    expect(await narrowed({ from: '2024-03-12' })).toBe(2);
    expect(await narrowed({ to: '2024-02-29' })).toBe(0);
    expect(await narrowed({ from: '2024-03-01', to: '2024-03-31', section: 'misc' })).toBe(6);
    expect(await narrowed({ from: '2030-01-01' })).toBe(0);
  });

  it('comes by date, the newest first, page after page', async () => {
    const days = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((day) => `rain-${day}`);
    expect(idsOf(await search('أمطار', { sort: 'date' }))).toEqual(days.slice(0, 10));
    const second = await search('أمطار', { sort: 'date', page: 2 });
    expect(idsOf(second)).toEqual(days.slice(10));
    expect(second.total).toBe(13);
    expect((await search('أمطار', { page: 99 })).hits).toEqual([]);
  });

  it('shows the words of the paper, with what was looked for marked', async () => {
    const [hit] = (await search('الحلزونات')).hits;
    expect(hit?.story.headline).toBe('مزارع الحَلَزُون تتوسع');
    const { text = '', marks = [] } = hit?.headline ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['الحَلَزُون']);
  });

  it('asks what was meant when nothing has the word', async () => {
    expect((await search('سمبووسة')).didYouMean).toMatch(/^سمبوس[ةه]$/);
    expect((await search('سمبوسة')).didYouMean).toBeNull();
  });

  it('gives what has most of the words when nothing has all', async () => {
    expect(idsOf(await search('ما هو سبب انقراض الماموث'))[0]).toBe('case-m3');
  });

  it.each([
    'كلمة '.repeat(2_000),
    '؟!،؛.«»"\'…',
    'من في على هل',
    '',
    ' \n\t',
    '.*+?^$()|[]{}\\/',
    '<script>alert(1)</script>',
    '"أمطار غزيرة"',
    'قطار train поезд 列車 רכבת',
    '🌧️🌧️',
    '\uD800',
    '\u200F\u202E\u2066',
    '%D9%82 &amp; \u0000',
    '__proto__ constructor toString',
    'AND OR NOT title:أمطار~2',
  ])('has an answer to anything: %j', async (text) => {
    const { total, hits } = await search(text);
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  it('gives markup as the text it is', async () => {
    const [hit] = (await search('مشبوهة')).hits;
    expect(hit?.headline.text).toBe('عنوان <b>غامق</b>');
    expect(hit?.extract.text).toContain('<img src=x');
  });
});

describe('while a reader types', () => {
  const suggested = async (text: string) => {
    const answer = await files.visit().provider.suggest(text);
    return answer.ok
      ? answer.value.map((one) => (one.kind === 'story' ? one.story.id : one.id))
      : answer.problem;
  };

  it('sections, topics and people are offered by their names, then stories', async () => {
    expect(await suggested('الطقس')).toContain('weather');
    expect(await suggested('ليلى')).toContain('layla');
    expect(await suggested('الهيدروج')).toContain('case-x1');
    expect(await suggested('دينصور')).toContain('case-f1');
  });

  it.each(['الخط', 'الخط ', 'الخط ا', 'الخط ال', 'الخط الع', 'الخط العر', 'خط الع', 'الع'])(
    'a name of two words stays offered with every letter of it: «%s»',
    async (typed) => {
      expect(await suggested(typed)).toContain('arabic-script');
    },
  );

  it.each(['كيف', 'كيف ي', 'كَيْفَ يُك', 'كيف يكتب ال'])(
    'a headline is offered by its beginning, of whatever words: «%s»',
    async (typed) => {
      expect(await suggested(typed)).toContain('script');
    },
  );

  it('nothing is offered for nothing', async () => {
    expect(await suggested('؟')).toEqual([]);
  });
});
