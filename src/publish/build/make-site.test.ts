import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteInTheMaking } from '#fixtures/site-in-the-making.ts';
import { buildManifestFile } from './build-manifest.ts';

const site = siteInTheMaking();
const { build, change, files: siteFiles, touchedSince } = site;
/** The site is the same as if it were built from nothing. */
async function expectWhole(): Promise<void> {
  const contents = () => new Map([...siteFiles()].map(([file, { content }]) => [file, content]));
  const grown = contents();
  rmSync(site.folder(), { recursive: true });
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
    rmSync(site.articleFile('a-4'));
    await build();
    const naming = [...siteFiles()].filter(([file, { content }]) =>
      [file, content].some((text) => /\ba-4\b|topics\/coffee/.test(text) || text.includes(latin('عنوان 4'))),
    );
    expect(naming.map(([file]) => file)).toEqual([]);
  }, 90_000);

  it('takes away the HTML of articles that are no longer of the newest, keeps their data, and makes it anew', async () => {
    const keepNewest = (prerenderedArticles: number) => {
      site.decide({ prerenderedArticles });
    };
    const withHtml = () => readdirSync(join(site.folder(), 'articles')).sort();
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
    for (const file of deleted) rmSync(join(site.folder(), file));
    rmSync(join(site.folder(), 'topics'), { recursive: true });
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
    writeFileSync(join(site.folder(), buildManifestFile), '{}');
    rmSync(join(site.folder(), 'feed.xml'));
    await build();
    expect(siteFiles().has('feed.xml')).toBe(true);
  }, 90_000);

  it('has compressed files beside its texts when they are asked for, and none when they are not any more', async () => {
    await build();
    const plain = siteFiles();
    await build({ isPrecompressed: true });
    const added = [...siteFiles().keys()].filter((file) => !plain.has(file));
    expect(added).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz', 'feed.xml.br']));
    expect(touchedSince(plain)).toEqual([...added, buildManifestFile].sort());
    await build();
    expect(touchedSince(plain)).toEqual([buildManifestFile]);
    expect([...siteFiles().keys()]).toEqual([...plain.keys()]);
  }, 90_000);
});
