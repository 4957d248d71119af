import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { writeEdition } from '#fixtures/write-edition.ts';
import { ledgerFile, readLedger, writeLedger } from '#publish/output/output-ledger.ts';
import { publishSite } from '#publish/output/publish-site.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import { buildManifestFile } from './build-manifest.ts';
import type { ReaderBundle } from './kept-bundle.ts';
import { makeSite } from './make-site.ts';

/** Writes of each page what it is made of, in the place of what React would draw. */
const worker = `
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
export const prerenderPages = (tasks) => tasks.flatMap(({ job, articleFile, key, files }) => {
  const text = JSON.stringify(job.data) + (articleFile ? readFileSync(articleFile, 'utf8') : '');
  if (text.includes('لا يُرسم')) throw new Error('cannot be drawn');
  return files.map(({ file }) => {
    const path = join(workerData.outFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { file, made: { bytes: Buffer.byteLength(text), sha256, key } };
  });
});`;

const articles = Array.from({ length: 30 }, (_, index) =>
  buildArticle({
    id: `a-${index}`,
    headline: `عنوان ${index}`,
    alternativeHeadline: `عنوان ${index}`,
    datePublished: `2023-${String(1 + Math.floor(index / 3)).padStart(2, '0')}-05T10:00:0${index % 3}+03:00`,
    articleSection: index % 2 ? { id: 'economy', name: 'اقتصاد' } : { id: 'science', name: 'علوم' },
    image: [],
    audio: [],
    author: [{ name: 'ليلى', id: 'layla' }],
    keywords: index === 4 ? [{ id: 'coffee', name: 'قهوة' }] : [],
    related: [],
    blocks: [{ type: 'paragraph', id: 'b1', runs: [{ text: `نصّ رقم ${index}` }] }],
  }),
);

// What is drawn and bundled is the same for all tests.
const shared = mkdtempSync(join(tmpdir(), 'qari-made-'));
const [cache, bundle] = [join(shared, 'cache'), join(shared, 'bundle')];
mkdirSync(join(bundle, 'client/assets'), { recursive: true });
writeFileSync(join(bundle, 'client/index.html'), '<!doctype html>');
mkdirSync(join(bundle, 'client/.vite'));
writeFileSync(join(bundle, 'client/.vite/licences.json'), '[{"name":"react","version":"19.0.0"}]');
writeFileSync(join(bundle, 'worker.mjs'), worker);
afterAll(() => rmSync(shared, { recursive: true }));

let folder = '';
let edition = '';
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'qari-make-'));
  const sections = [
    { id: 'economy', name: 'اقتصاد' },
    { id: 'science', name: 'علوم' },
  ];
  edition = writeEdition(articles, { sections });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(edition, { recursive: true });
});

async function build({ isPrecompressed = false } = {}): Promise<void> {
  const site = join(folder, 'site');
  const ledger = ledgerFile(cache, site);
  const staging = join(folder, 'staging');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  const output = siteOutput(staging, site, await readLedger(ledger, site));
  const bundleOf = async (sum: string): Promise<ReaderBundle> => ({
    sum,
    folder: bundle,
    client: join(bundle, 'client'),
    worker: join(bundle, 'worker.mjs'),
    assets: { stylesheets: [], pageStylesheets: {}, preloadedFonts: [] },
    bootScript: '',
  });
  const settings = { editionFolder: edition, outFolder: site, isPrecompressed, shareImages: 0 };
  const maker = { root: process.cwd(), cache, mode: 'test', warn: () => {}, bundleOf };
  await makeSite(maker, settings, output);
  writeLedger(ledger, output.read(buildManifestFile), output.files);
  publishSite(site, output);
}

function siteFiles(): Map<string, { content: string; date: number }> {
  const root = join(folder, 'site');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const told = { content: readFileSync(path, 'latin1'), date: statSync(path).mtimeMs };
      return [path.slice(root.length + 1), told];
    }),
  );
}
function touchedSince(before: ReturnType<typeof siteFiles>): string[] {
  return [...siteFiles()]
    .flatMap(([file, { date }]) => (before.get(file)?.date === date ? [] : [file]))
    .sort();
}
const articleFile = (id: string) => join(edition, 'articles', `${id}.json`);
function change(id: string, changes: Partial<Article>): void {
  const article = JSON.parse(readFileSync(articleFile(id), 'utf8'));
  writeFileSync(articleFile(id), JSON.stringify({ ...article, ...changes }));
}
/** The site is the same as if it were built from nothing. */
async function expectWhole(): Promise<void> {
  const contents = () => new Map([...siteFiles()].map(([file, { content }]) => [file, content]));
  const grown = contents();
  rmSync(join(folder, 'site'), { recursive: true });
  await build();
  expect(contents()).toEqual(grown);
}
const latin = (text: string) => Buffer.from(text).toString('latin1');

describe('an edition that is built again', () => {
  it('is not written anew where nothing changed', async () => {
    await build();
    const before = siteFiles();
    // Saved again without a change.
    change('a-7', {});
    await build();
    expect(touchedSince(before)).toEqual([]);
  }, 90_000);

  it('has only those files written that an article is in, and is the same as if it were built from nothing', async () => {
    await build();
    const before = siteFiles();
    change('a-4', { alternativeHeadline: 'خبر غُيّر' });
    await build();
    const touched = touchedSince(before);
    expect(touched).toEqual(
      expect.arrayContaining([
        'articles/a-4/index.html',
        'articles/a-6/index.html',
        'edition/articles/a-4.json',
        'topics/coffee/index.html',
        'topics/coffee/feed.xml',
        'archive/2023-02-05/index.html',
        'edition/search/newest.json',
        '.qari/build.json',
      ]),
    );
    const others = /^(?:articles\/a-20|sections\/economy|about)\/index\.html$|^feed\.xml$/;
    expect(touched.filter((file) => others.test(file))).toEqual([]);
    await expectWhole();
  }, 90_000);

  it('moves an article to its day when its date becomes known, as if it were built from nothing', async () => {
    change('a-4', { datePublished: null });
    await build();
    expect(siteFiles().get('archive/2023-02-05/index.html')?.content).toMatch(/^(?!.*"a-4").*"a-5"/s);
    change('a-4', { datePublished: '2023-11-09T10:00:00+03:00' });
    await build();
    expect(siteFiles().get('archive/2023-11-09/index.html')?.content).toContain('"a-4"');
    await expectWhole();
  }, 90_000);

  it('names a deleted article nowhere any more', async () => {
    await build();
    rmSync(articleFile('a-4'));
    await build();
    const naming = [...siteFiles()].filter(([file, { content }]) =>
      [file, content].some((text) => /\ba-4\b|topics\/coffee/.test(text) || text.includes(latin('عنوان 4'))),
    );
    expect(naming.map(([file]) => file)).toEqual([]);
  }, 90_000);

  it('takes away the HTML of articles that are no longer of the newest, keeps their data, and makes it anew', async () => {
    const keepNewest = (prerenderedArticles: number) => {
      const file = join(edition, 'edition.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), prerenderedArticles }));
    };
    const withHtml = () => readdirSync(join(folder, 'site/articles')).sort();
    keepNewest(30);
    await build();
    const whole = siteFiles();
    keepNewest(2);
    await build();
    expect(withHtml()).toEqual(['a-28', 'a-29']);
    const isData = (file: string) => /^edition\/(?!today)/.test(file);
    const few = siteFiles();
    for (const [file, known] of whole) if (isData(file)) expect([file, few.get(file)]).toEqual([file, known]);
    expect(few.get('sitemaps/articles-1.xml')?.content.match(/<loc>/g)).toHaveLength(2);
    keepNewest(29);
    await build();
    expect(withHtml()).toHaveLength(29);
    expect(siteFiles().get('articles/a-1/index.html')?.content).toBe(
      whole.get('articles/a-1/index.html')?.content,
    );
  }, 90_000);

  it('stays as it was when a page cannot be made, and is right after the next build', async () => {
    await build();
    const before = siteFiles();
    change('a-4', { headline: 'لا يُرسم' });
    await expect(build()).rejects.toThrow('cannot be drawn');
    expect(siteFiles()).toEqual(before);
    change('a-4', { headline: 'خبر آخر' });
    await build();
    expect(siteFiles().get('articles/a-4/index.html')?.content).toContain(latin('خبر آخر'));
  }, 90_000);

  it('has what was deleted by hand made again, and nothing else', async () => {
    await build();
    const before = siteFiles();
    const deleted = ['articles/a-4/index.html', 'edition/home.json', 'feed.xml'];
    for (const file of deleted) rmSync(join(folder, 'site', file));
    rmSync(join(folder, 'site/topics'), { recursive: true });
    await build();
    const topics = [...before.keys()].filter((file) => file.startsWith('topics/'));
    expect(topics.length).toBeGreaterThan(0);
    // A page and its data are made together.
    const made = [...deleted, ...topics].sort();
    expect(touchedSince(before)).toEqual(made);
    for (const file of made) expect(siteFiles().get(file)?.content).toBe(before.get(file)?.content);
  }, 90_000);

  it('is built from nothing where another site has been put in its place', async () => {
    await build();
    writeFileSync(join(folder, 'site', buildManifestFile), '{}');
    rmSync(join(folder, 'site/feed.xml'));
    await build();
    expect(siteFiles().has('feed.xml')).toBe(true);
  }, 90_000);

  it('has compressed files beside its texts when they are asked for, and none when they are not any more', async () => {
    await build();
    const plain = siteFiles();
    await build({ isPrecompressed: true });
    const added = [...siteFiles().keys()].filter((file) => !plain.has(file));
    expect(added).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz', 'feed.xml.br']));
    expect(touchedSince(plain)).toEqual(added.sort());
    await build();
    expect(siteFiles()).toEqual(plain);
  }, 90_000);
});
