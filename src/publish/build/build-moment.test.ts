import { describe, expect, it } from 'vitest';
import { siteInTheMaking } from '#fixtures/site-in-the-making.ts';
import { buildManifestFile } from './build-manifest.ts';

const { build, change, files, read, touchedSince } = siteInTheMaking();
const newest = '2024-07-24T10:00:00+03:00';
const now = Date.parse(newest) + 3_600_000;
const day = 86_400_000;
const modified = () => JSON.parse(read('edition/edition.json')).dateModified;
const feedUpdated = () => /^ {2}<updated>(.+)<\/updated>$/m.exec(read('atom.xml'))?.[1];
const contents = () => new Map([...files()].map(([file, { content }]) => [file, content]));

describe('an edition that is built again later', () => {
  it('has no news any more two days after its newest article, and nothing else is written', async () => {
    change('a-29', { datePublished: newest, dateModified: newest });
    await build({ now });
    expect(read('sitemaps/news-1.xml').match(/<loc>/g)).toHaveLength(1);
    const before = files();
    await build({ now: now + 3 * day });
    expect(touchedSince(before)).toEqual([buildManifestFile, 'sitemap.xml'].sort());
    expect([...before.keys()].filter((file) => !files().has(file))).toEqual(['sitemaps/news-1.xml']);
  }, 90_000);

  it('counts an article as its newest from the day on that it is dated, as if it were built from nothing', async () => {
    const ahead = '2024-12-24T10:00:00+03:00';
    change('a-29', { datePublished: newest, dateModified: newest });
    change('a-3', { datePublished: ahead, dateModified: ahead });
    const isOnFrontPage = () => read('edition/home.json').includes('a-3');
    await build({ now });
    expect([modified(), isOnFrontPage()]).toEqual([newest, true]);
    expect(JSON.parse(read('edition/newest.json')).published[0]).toBe(newest);
    expect(feedUpdated()).toBe(new Date(newest).toISOString());
    await build({ now: Date.parse(ahead) });
    expect(modified()).toBe(ahead);
    expect(feedUpdated()).toBe(new Date(ahead).toISOString());
    expect(JSON.parse(read('edition/newest.json')).published[0]).toBe(ahead);
    expect(read('sitemaps/news-1.xml')).toContain('/articles/a-3/');
    const grown = contents();
    change('a-4', { alternativeHeadline: 'خبر غُيّر' });
    await build({ now: Date.parse(ahead) });
    change('a-4', { alternativeHeadline: 'عنوان 4' });
    await build({ now: Date.parse(ahead) });
    expect(contents()).toEqual(grown);
  }, 90_000);
});
