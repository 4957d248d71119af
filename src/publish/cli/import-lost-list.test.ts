import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();

const ledger = () => join(folders.edition, 'imports.jsonl');
const file = (name: string) => join(folders.edition, 'articles', name);
const articleFiles = () => readdirSync(join(folders.edition, 'articles')).sort();
const articles = () => articleFiles().map((name) => JSON.parse(readFileSync(file(name), 'utf8')));

type Story = { slug: string; guid?: string; title?: string; day?: number };

/** Imports a feed as it is now, and gives the number of each outcome. */
async function bring(stories: Story[], ...flags: string[]) {
  const items = stories.map(({ slug, guid, title = 'وصول السفينة', day = 23 }) => {
    const named = guid ? `<guid isPermaLink="false">${guid}</guid>` : '';
    return `<item><title>${title}</title><link>https://a.example/${slug}</link>${named}<pubDate>${day} Jul 2024 14:20:00 +0300</pubDate><description>نص.</description></item>`;
  });
  const head = '<title>أ</title><link>https://a.example/</link><description>د</description>';
  writeFileSync(
    join(folders.project, 'feed.xml'),
    `<rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`,
  );
  const { output } = await runInTerminal(
    ['import', 'feed.xml', '--json', '--edition', folders.edition, ...flags],
    { folder: folders.project },
  );
  return JSON.parse(output).counts;
}

describe('an edition whose list of imports was lost', () => {
  it.each(['port-opens', '?p=12'])('knows its articles by their addresses: %s', async (slug) => {
    await bring([{ slug }]);
    rmSync(ledger());
    expect(await bring([{ slug }])).toEqual({ unchanged: 1 });
    rmSync(ledger());
    expect(await bring([{ slug, title: 'رحيل السفينة' }])).toEqual({ foreign: 1 });
    expect(articleFiles()).toHaveLength(1);
  });

  it('knows one that moved, where the source still calls it by its old address', async () => {
    const guid = 'https://a.example/first-words';
    await bring([{ guid, slug: 'first-words' }]);
    rmSync(ledger());
    expect(await bring([{ guid, slug: 'better-words' }])).toEqual({ foreign: 1 });
  });

  it('knows one by its address, whatever the source calls it now', async () => {
    await bring([{ slug: 'port-opens', guid: 'one' }]);
    rmSync(ledger());
    expect(await bring([{ slug: 'port-opens?utm_source=rss', guid: 'two' }])).toEqual({ unchanged: 1 });
    expect(articleFiles()).toHaveLength(1);
  });

  it('knows its own ones, which have no address, by the end of their ids', async () => {
    await bring([{ slug: '?p=12' }], '--own');
    expect(articles()[0]).not.toHaveProperty('url');
    rmSync(ledger());
    expect(await bring([{ slug: '?p=12', title: 'رحيل السفينة' }], '--own')).toEqual({ foreign: 1 });
  });

  it('takes no new story for one that it has', async () => {
    await bring([{ slug: '?p=12' }]);
    rmSync(ledger());
    expect(await bring([{ slug: '?p=13' }])).toEqual({ made: 1 });
  });
});

describe('an item whose address has no words', () => {
  it('is the same article when its headline changes', async () => {
    await bring([{ slug: '?p=12' }]);
    const before = articleFiles();
    expect(before).toEqual([expect.stringMatching(/^وصول-السفينة-[\da-f]{8}\.json$/u)]);
    const twice = ['رحيل السفينة', 'عودة السفينة'].map((title) => ({ slug: '?p=12', title }));
    expect(await bring(twice, '--dry-run')).toEqual({ updated: 1, repeated: 1 });
    expect(await bring(twice)).toEqual({ updated: 1, repeated: 1 });
    expect(articleFiles()).toEqual(before);
  });

  it('keeps the id that an earlier version gave it', async () => {
    await bring([{ slug: '?p=12' }]);
    const [id = ''] = articleFiles().map((name) => name.replace('.json', ''));
    const former = `a-example-${id.slice(-8)}`;
    const renamed = (path: string) => readFileSync(path, 'utf8').replaceAll(id, former);
    writeFileSync(file(`${former}.json`), renamed(file(`${id}.json`)));
    rmSync(file(`${id}.json`));
    const { key: _, ...entry } = JSON.parse(renamed(ledger()));
    writeFileSync(ledger(), `${JSON.stringify(entry)}\n`);
    await bring([{ slug: '?p=12', title: 'رحيل السفينة' }], '--force');
    expect(articles().map(({ id: kept, headline }) => [kept, headline])).toEqual([[former, 'رحيل السفينة']]);
  });
});
