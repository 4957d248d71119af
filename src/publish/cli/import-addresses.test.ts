import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#publish/edition/read-edition.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

const folders = takeImportFolders();

/** Imports stories that stand at these addresses, and gives the report. */
async function bring(urls: string[], ...flags: string[]) {
  const lines = urls.map((url) =>
    JSON.stringify({ title: `خبر ${url}`, content: 'نص.', date: '2024-07-23T14:20:00+03:00', url }),
  );
  writeFileSync(join(folders.project, 'a.jsonl'), lines.join('\n'));
  const { output } = await runInTerminal(
    ['import', 'a.jsonl', '--json', '--edition', folders.edition, ...flags],
    {
      folder: folders.project,
    },
  );
  return JSON.parse(output);
}
const articleUrls = () =>
  readdirSync(join(folders.edition, 'articles')).map(
    (name) => JSON.parse(readFileSync(join(folders.edition, 'articles', name), 'utf8')).url,
  );
const redirectsPath = () => join(folders.edition, 'redirects.json');
const redirects = () => JSON.parse(readFileSync(redirectsPath(), 'utf8'));

describe('a story from another house', () => {
  it('keeps its address there, without the tail by which its readers are counted', async () => {
    await bring(['https://a.example/x?id=%D8%A3%20b&utm_source=rss&utm_medium=feed&fbclid=1&gclid=2#part']);
    await bring(['https://a.example/y?utm_source=rss']);
    expect(articleUrls().sort()).toEqual(['https://a.example/x?id=%D8%A3%20b#part', 'https://a.example/y']);
    expect(existsSync(redirectsPath())).toBe(false);
  });

  it('called our own has its address here alone', async () => {
    await bring(['https://a.example/x'], '--own');
    expect(articleUrls()).toEqual([undefined]);
    expect(existsSync(redirectsPath())).toBe(false);
  });
});

describe('a story of the host on which the paper is to stand', () => {
  it('has its address here, and its old one leads on', async () => {
    const { items } = await bring([
      'https://www.qari.example/2019/05/%D9%82%D9%87%D9%88%D8%A9/?utm_source=rss',
    ]);
    expect(articleUrls()).toEqual([undefined]);
    const from = '/2019/05/قهوة/';
    expect(redirects()).toEqual({ redirects: [{ from, to: `/articles/${items[0].id}/` }] });
    expect(items[0].notes).toContainEqual(expect.objectContaining({ code: 'address-moved', from }));
    expect((await readEdition(folders.edition)).problems).toEqual([]);
  });

  it('adds to the addresses that changed before and takes the place of none', async () => {
    const before = {
      $schema: '../schema/redirects.schema.json',
      redirects: [
        { from: '/shop/', to: 'https://shop.example/' },
        { from: '/2019/one', to: '/about/' },
      ],
    };
    writeFileSync(redirectsPath(), JSON.stringify(before));
    const { items } = await bring(['https://qari.example/2019/one/', 'https://qari.example/2019/two.html']);
    const added = { from: '/2019/two.html', to: `/articles/${items[1].id}/` };
    expect(redirects()).toEqual({ ...before, redirects: [...before.redirects, added] });
    const { counts } = await bring(['https://qari.example/2019/one/', 'https://qari.example/2019/two.html']);
    expect([counts, redirects().redirects.length]).toEqual([{ unchanged: 2 }, 3]);
  });

  it('leads on after an import that was cut off before it wrote the old addresses', async () => {
    await bring(['https://qari.example/2019/one/']);
    rmSync(redirectsPath());
    expect((await bring(['https://qari.example/2019/one/'])).counts).toEqual({ unchanged: 1 });
    expect(redirects().redirects).toHaveLength(1);
  });

  it('is told of where its old address can be no file or is that of a page', async () => {
    const article = buildArticle({ id: 'suez' });
    writeFileSync(join(folders.edition, 'articles', 'suez.json'), JSON.stringify(article));
    const { items } = await bring([
      'https://qari.example/?p=12',
      'https://qari.example/articles/suez/',
      'https://qari.example/sections/news/',
      'https://qari.example/saved/',
      'https://qari.example/index.html',
      'https://qari.example/search/',
      'https://qari.example/about/index.html',
      'https://qari.example/articles/suez/index.html',
      'https://qari.example/service-worker.js',
      'https://qari.example/edition/edition.json/',
      'https://qari.example/404.html',
      'https://qari.example/manifest.webmanifest/',
    ]);
    for (const { status, notes } of items) {
      expect([status, notes]).toEqual([
        'made',
        expect.arrayContaining([expect.objectContaining({ code: 'address-left' })]),
      ]);
    }
    expect(existsSync(redirectsPath())).toBe(false);
  });

  it('leads on below the base path of the paper alone', async () => {
    rmSync(folders.edition, { recursive: true });
    folders.edition = writeEdition([], { basePath: '/paper/' });
    const { items } = await bring(['https://qari.example/paper/one/', 'https://qari.example/blog/two/']);
    expect(redirects().redirects).toEqual([{ from: '/one/', to: `/articles/${items[0].id}/` }]);
    expect(items[1].notes).toContainEqual(expect.objectContaining({ code: 'address-left' }));
  });

  it('is written nowhere by a dry run, and not into a list that has errors, which is told', async () => {
    await bring(['https://qari.example/2019/one/'], '--dry-run');
    expect(existsSync(redirectsPath())).toBe(false);
    writeFileSync(redirectsPath(), '{ "redirects": [');
    const { counts, items } = await bring(['https://qari.example/2019/one/']);
    expect(counts).toEqual({ made: 1, failed: 1 });
    expect(items[1]).toMatchObject({ source: 'redirects.json', problem: { code: 'redirects-broken' } });
    expect(readFileSync(redirectsPath(), 'utf8')).toBe('{ "redirects": [');
  });
});
