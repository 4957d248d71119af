import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { parseSearchGuide } from '#domain/search/search-guide.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { shippedLibraries } from '#publish/licences/shipped-libraries.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import { archiveShards } from './archive-shards.ts';
import { facetedArticles } from './search-files.ts';
import { writeSearch } from './write-search.ts';

const edition = buildEdition();
const ofDay = (day: string, headline = 'خبر'): Article =>
  buildArticle({ id: `a-${day}-${headline.length}`, headline, datePublished: `${day}T12:00:00+03:00` });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(articles: readonly Article[], changes = {}) {
  const outFolder = join(folder, 'site');
  rmSync(outFolder, { recursive: true, force: true });
  await writeSearch({ ...edition, ...changes }, articles, {
    output: siteOutput(outFolder),
    cache: join(folder, 'cache'),
    most: 2,
  });
  const guide = parseSearchGuide(
    JSON.parse(readFileSync(join(outFolder, 'edition/search/guide.json'), 'utf8')),
  );
  if (!guide.ok) throw new Error('The guide cannot be read.');
  return { ...guide.value, archive: join(outFolder, 'edition/search/archive') };
}
const cached = () => readdirSync(join(folder, 'cache')).sort();

describe('the archive', () => {
  const old = [ofDay('2022-01-01'), ofDay('2022-06-01'), ofDay('2023-05-05')];

  it('is indexed by years; only the part that a new article falls into is indexed again', async () => {
    const before = await build(old);
    expect(before.shards.map(({ name }) => name)).toEqual(['2023', '2022']);
    const made = cached();
    const after = await build([...old, ofDay('2024-02-02')]);
    expect(after.shards.map(({ name }) => name)).toEqual(['2023_2024', '2022']);
    expect(after.shards[1]).toEqual(before.shards[1]);
    expect(cached()).toHaveLength(made.length + 1);
    await build([...old, ofDay('2024-02-02')]);
    expect(cached()).toHaveLength(made.length + 1);
  });

  it('brings the program once, and none of the pages that Pagefind has of its own', async () => {
    const { archive } = await build(old);
    const size = (shard: string) => readFileSync(join(archive, shard, 'wasm.unknown.pagefind')).length;
    expect(size('2023')).toBeGreaterThan(40_000);
    expect(size('2022')).toBeLessThan(20);
    // Its WebAssembly tells where the sources lay of the crates that it was made of: `shippedLibraries` names them.
    const program = gunzipSync(readFileSync(join(archive, '2023', 'wasm.unknown.pagefind'))).toString(
      'latin1',
    );
    const crates = new Set(program.match(/[\w-]+-\d+\.\d+\.\d+(?=\/src\/)/g));
    const named = shippedLibraries(process.cwd(), []).map(({ name, version }) => `${name}-${version}`);
    expect([...crates].filter((crate) => !named.includes(crate))).toEqual([]);
    expect(crates.size).toBeGreaterThan(0);
    expect(readdirSync(join(archive, '2023')).filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
  });

  it('forgets what no build has used for a month', async () => {
    await build(old);
    const [first = ''] = cached();
    utimesSync(join(folder, 'cache', first), new Date(0), new Date(0));
    await build([ofDay('2030-01-01')]);
    expect(existsSync(join(folder, 'cache', first))).toBe(false);
  });

  it('is left to the cluster where there is one', async () => {
    const openSearch = { url: 'https://search.example', index: 'paper' };
    const guide = await build(old, { search: { openSearch } });
    expect(guide).toMatchObject({ openSearch, shards: [] });
    expect(existsSync(guide.archive)).toBe(false);
  });

  it('can be empty', async () => {
    expect(await build([])).toMatchObject({ shards: [], choices: { sections: [], days: null } });
  });
});

it('a year too large for one part is cut by months, a month too large into parts', () => {
  const days = ['2022-01-01', '2022-02-01', '2022-03-01', '2022-03-02', '2022-03-03'];
  const articles = facetedArticles(
    edition,
    days.map((day) => ofDay(day)),
  );
  const shards = archiveShards(articles, 2).map(({ name, articles: part }) => [name, part.length]);
  expect(shards).toEqual([
    ['2022-03-2', 1],
    ['2022-03', 2],
    ['2022-01_2022-02', 2],
  ]);
});

it('what results can be narrowed to is counted, the most first', async () => {
  const { choices } = await build([ofDay('2022-01-01'), ofDay('2023-01-01')]);
  expect(choices.sections).toEqual([{ id: 'economy', name: 'اقتصاد', count: 2 }]);
  expect(choices.contributors).toEqual([{ id: 'layla', name: 'ليلى حدّاد', count: 2 }]);
  expect(choices.languages).toEqual([{ id: 'ar', name: 'ar', count: 2 }]);
  expect(choices.days).toEqual({ first: '2022-01-01', last: '2023-01-01' });
});
