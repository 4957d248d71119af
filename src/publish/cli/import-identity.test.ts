import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();

const articleFiles = () => readdirSync(join(folders.edition, 'articles')).sort();
const ledger = () => join(folders.edition, 'imports.jsonl');

/** Imports what a source says now, and gives the number of each outcome. */
async function bring(name: string, content: string) {
  writeFileSync(join(folders.project, name), content);
  const { output } = await runInTerminal(['import', name, '--json', '--edition', folders.edition], {
    folder: folders.project,
  });
  return JSON.parse(output).counts;
}

type Story = { guid?: string; slug: string; title?: string; day?: number };
const rss = (...stories: Story[]) =>
  `<rss version="2.0"><channel><title>أ</title><link>https://a.example/</link><description>د</description>${stories
    .map(
      ({ guid, slug, title = 'خبر', day = 23 }) =>
        `<item><title>${title}</title><link>https://a.example/${slug}/</link>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<pubDate>${day} Jul 2024 14:20:00 +0300</pubDate><description>نص ${slug}</description></item>`,
    )
    .join('')}</channel></rss>`;
const atom = ({ guid, slug }: Story) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>f</title><link href="https://a.example/"/><entry><id>${guid}</id><title>خبر</title><link rel="alternate" href="https://a.example/${slug}/"/><published>2024-07-23T10:00:00Z</published><content>نص ${slug}</content></entry></feed>`;
const jsonFeed = ({ guid, slug }: Story) =>
  JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'j' },
    items: [
      {
        ...{ id: guid, url: `https://a.example/${slug}/`, title: 'خبر', content_text: `نص ${slug}` },
        date_published: '2024-07-23T10:00:00Z',
      },
    ],
  });
const post = ({ guid, slug }: Story, site = 'https://a.example') =>
  JSON.stringify({
    ...{ id: Number(guid), date_gmt: '2024-07-23T10:00:00', link: `${site}/${slug}/` },
    ...{ title: { rendered: 'خبر' }, content: { rendered: `<p>نص ${slug}</p>` } },
    _links: { self: [{ href: `${site}/wp-json/wp/v2/posts/${guid}` }] },
  });

describe('an item that moves to another address at its source', () => {
  it.each([
    ['feed.xml', rss],
    ['feed.xml', atom],
    ['feed.json', jsonFeed],
    ['post.json', post],
  ])('is still the same article: %s', async (name, write: (story: Story) => string) => {
    expect(await bring(name, write({ guid: '17', slug: 'first-words' }))).toEqual({ made: 1 });
    const before = articleFiles();
    expect(await bring(name, write({ guid: '17', slug: 'better-words' }))).toEqual({ updated: 1 });
    expect(articleFiles()).toEqual(before);
    expect(await bring(name, write({ guid: '17', slug: 'better-words' }))).toEqual({ unchanged: 1 });
  });

  it('is known to an edition whose list was written before it held what sources call their items', async () => {
    await bring('feed.xml', rss({ guid: '17', slug: 'first-words' }));
    const lines = readFileSync(ledger(), 'utf8').trim().split('\n');
    const older = lines.map((line) => JSON.stringify({ ...JSON.parse(line), source: undefined }));
    writeFileSync(ledger(), `${older.join('\n')}\n`);
    expect(await bring('feed.xml', rss({ guid: '17', slug: 'first-words' }))).toEqual({ unchanged: 1 });
    expect(await bring('feed.xml', rss({ guid: '17', slug: 'better-words' }))).toEqual({ updated: 1 });
    expect(articleFiles()).toHaveLength(1);
  });

  it('of a WordPress is the same in its feed and in its interface', async () => {
    await bring('feed.xml', rss({ guid: 'https://www.a.example/?p=17', slug: 'first-words' }));
    expect(await bring('post.json', post({ guid: '17', slug: 'better-words' }))).toEqual({ updated: 1 });
    expect(articleFiles()).toHaveLength(1);
  });

  it('stays away when it was taken down here', async () => {
    await bring('feed.xml', rss({ guid: '17', slug: 'first-words' }));
    rmSync(join(folders.edition, 'articles', articleFiles()[0] ?? ''));
    expect(await bring('feed.xml', rss({ guid: '17', slug: 'better-words' }))).toEqual({ removed: 1 });
  });
});

describe('two items', () => {
  it('of two sites are two, though both sites count from one', async () => {
    await bring('a.json', post({ guid: '1', slug: 'one' }));
    expect(await bring('b.json', post({ guid: '1', slug: 'two' }, 'https://b.example'))).toEqual({ made: 1 });
    expect(await bring('c.json', post({ guid: '1', slug: 'x' }, 'https://a.example/sport'))).toEqual({
      made: 1,
    });
  });

  it('are two where a feed only counts its places from one: no story takes that of another', async () => {
    await bring('feed.xml', rss({ guid: '1', slug: 'one' }));
    const next = rss({ guid: '1', slug: 'two', title: 'آخر', day: 24 }, { guid: '2', slug: 'one' });
    expect(await bring('feed.xml', next)).toEqual({ made: 1, unchanged: 1 });
    expect(await bring('sport.xml', rss({ guid: '1', slug: 'three', title: 'ثالث', day: 25 }))).toEqual({
      made: 1,
    });
  });

  it('that a careless feed calls by one name are two, known by their addresses', async () => {
    const feed = rss({ guid: 'story', slug: 'one' }, { guid: 'story', slug: 'two' });
    expect(await bring('feed.xml', feed)).toEqual({ made: 2 });
    expect(await bring('feed.xml', feed)).toEqual({ unchanged: 2 });
  });
});
