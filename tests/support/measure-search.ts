import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import type { Article } from '../../src/domain/article/article.ts';
import type { SearchProvider } from '../../src/domain/search/search-provider.ts';
import { loadEdition } from '../../src/publish/edition/load-edition.ts';
import { caseArticles, searchCases, unseenCases } from '../fixtures/search/case-articles.ts';
import { spellings } from '../fixtures/search/spellings.ts';
import { generateArchive } from './generate-archive.ts';
import { measureTyping } from './measure-typing.ts';
import { searchInNode } from './search-in-node.ts';

// `npm run bench:search [-- 2000 20000]`: how well and at what cost an archive is searched; see docs/searching.md.
const sizes = process.argv.slice(2).map(Number);
const { edition, articles: samples } = await loadEdition('public/edition', () => undefined);
const day = (index: number) => new Date(Date.UTC(2020, 0, 1) + index * 35 * 86_400_000).toISOString();

/** Bytes over the network: compressed, but for what is compressed already. */
const weigh = (file: string) => {
  const content = readFileSync(file);
  return Math.min(content.length, brotliCompressSync(content).length);
};

async function idsFor(provider: SearchProvider, text: string): Promise<string[]> {
  const answer = await provider.search({ text, filters: {}, sort: 'relevance', page: 1 });
  if (!answer.ok) throw new Error(`No answer for ${text}: ${answer.problem}`);
  return answer.value.hits.map(({ story }) => story.id);
}

async function findCases(provider: SearchProvider, cases = searchCases): Promise<string> {
  const places = await Promise.all(
    cases.map(async ({ id, query }) => ({
      id,
      place: (await idsFor(provider, query)).indexOf(`case-${id}`),
    })),
  );
  const within = (count: number) => places.filter(({ place }) => place >= 0 && place < count).length;
  const missed = places.filter(({ place }) => place !== 0).map(({ id }) => id);
  return `hit@1 ${within(1)}/${places.length}, hit@5 ${within(5)}/${places.length}, not first: ${missed.join(' ') || 'none'}`;
}

/** Headlines as queries for their own article; and whether changed spellings give the very same results. */
async function headlines(provider: SearchProvider, articles: readonly Article[]): Promise<string[]> {
  let reciprocal = 0;
  const different = new Map(Object.keys(spellings).map((name) => [name, 0]));
  for (const { id, headline } of articles) {
    const ids = await idsFor(provider, headline);
    const place = ids.indexOf(id);
    if (place >= 0) reciprocal += 1 / (place + 1);
    for (const [name, change] of Object.entries(spellings)) {
      const same = (await idsFor(provider, change(headline))).join() === ids.join();
      if (!same) different.set(name, (different.get(name) ?? 0) + 1);
    }
  }
  return [
    `MRR@10 of ${articles.length} headlines ${(reciprocal / articles.length).toFixed(3)}`,
    `results that differ with another spelling: ${[...different].map(([name, count]) => `${name} ${count}`).join(', ')}`,
  ];
}

for (const size of sizes.length > 0 ? sizes : [samples.length, 2_000, 20_000]) {
  const archive =
    size === samples.length
      ? samples
      : generateArchive(samples, size - searchCases.length - unseenCases.length);
  const start = performance.now();
  const search = await searchInNode(edition, [
    ...archive,
    ...caseArticles(day),
    ...caseArticles(day, unseenCases),
  ]);
  console.log(`\n${size} articles, indexed in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  const bytes: number[] = [];
  for (const { query } of searchCases) {
    const { provider } = search.visit();
    search.fetched();
    await idsFor(provider, query);
    bytes.push([...new Set(search.fetched())].reduce((sum, file) => sum + weigh(file), 0));
  }
  for (const query of [
    'العالم',
    'قناة السويس',
    'تاريخ المدينة القديمة',
    'ارتفاع درجات الحرارة العالم',
    'الظفدع',
  ]) {
    const { provider } = search.visit();
    search.fetched();
    const found = await idsFor(provider, query);
    const cost = [...new Set(search.fetched())].reduce((sum, file) => sum + weigh(file), 0);
    console.log(`  first query «${query}», ${found.length} results shown: ${(cost / 1_000).toFixed(0)} kB`);
  }
  bytes.sort((one, other) => one - other);
  console.log(
    `  first queries of the cases: ${bytes
      .map((count) => Math.round(count / 1_000))
      .filter((_, i) => i === 0 || i === bytes.length - 1 || i === Math.floor(bytes.length / 2))
      .join(', ')} kB (least, median, most)`,
  );
  const { provider } = search.visit();
  console.log(`  development cases: ${await findCases(provider)}`);
  console.log(`  unseen cases: ${await findCases(provider, unseenCases)}`);
  console.log(
    `  newest file ${(weigh(`${search.folder}edition/search/newest.json`) / 1_000).toFixed(0)} kB, words ${(weigh(`${search.folder}edition/search/words.json`) / 1_000).toFixed(0)} kB`,
  );
  const chosen = archive.filter((_, index) => index % Math.ceil(size / 100) === 0);
  for (const line of await headlines(provider, chosen)) console.log(`  ${line}`);
  const slowdown = 4;
  const typing = await measureTyping(
    search.folder,
    searchCases.map(({ query }) => query),
    slowdown,
  );
  const times = typing.letters.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  const late = times.filter((time) => time >= 30).length;
  console.log(
    `  as you type, processor slowed ${slowdown} times: median ${at(0.5)} ms, 95th ${at(0.95)} ms, most ${times.at(-1)?.toFixed(1)} ms; ${late} of ${times.length} letters took 30 ms or more; what is searched was read in ${typing.reading.toFixed(0)} ms`,
  );
  await search.end();
}

const newest = await searchInNode(edition, [
  ...samples,
  ...caseArticles((index) => new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString()),
]);
console.log(`\nnewest only, typing errors allowed: ${await findCases(newest.visit().device)}`);
await newest.end();
