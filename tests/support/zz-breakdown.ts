import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { loadEdition } from '../../src/publish/edition/load-edition.ts';
import { caseArticles, searchCases, unseenCases } from '../fixtures/search/case-articles.ts';
import { generateArchive } from './generate-archive.ts';
import { searchInNode } from './search-in-node.ts';
const size = Number(process.argv[2]);
const { edition, articles: samples } = await loadEdition('public/edition', () => undefined);
const day = (index: number) => new Date(Date.UTC(2020, 0, 1) + index * 35 * 86_400_000).toISOString();
const weigh = (file: string) => { const c = readFileSync(file); return Math.min(c.length, brotliCompressSync(c).length); };
const search = await searchInNode(edition, [...generateArchive(samples, size - 96), ...caseArticles(day), ...caseArticles(day, unseenCases)]);
const run = async (query: string) => {
  const { provider } = search.visit(); search.fetched();
  const a = await provider.search({ text: query, filters: {}, sort: 'relevance', page: 1 });
  const files = [...new Set(search.fetched())];
  const kinds = new Map<string, [number, number]>();
  for (const f of files) { const k = f.includes('/fragment/') ? 'fragment' : f.includes('/index/') ? 'index' : f.includes('/filter/') ? 'filter' : f.split('/').pop()!.replace(/\..*\./, '.'); const w = weigh(f); const [n, b] = kinds.get(k) ?? [0, 0]; kinds.set(k, [n + 1, b + w]); }
  const total = files.reduce((s, f) => s + weigh(f), 0);
  console.log(query, '|', a.ok ? `${a.value.total} ${a.value.match} ${a.value.didYouMean}` : a.problem, Math.round(total / 1000), [...kinds].map(([k, [n, b]]) => `${k}×${n} ${(b / 1000).toFixed(1)}`).join(', '));
};
for (const q of ['العالم', 'قناة السويس', 'تاريخ المدينة القديمة', 'ارتفاع درجات الحرارة العالم']) await run(q);
if (process.argv[3]) for (const { query } of searchCases) await run(query);
await search.end();
