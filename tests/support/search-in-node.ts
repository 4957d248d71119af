import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceProvider } from '../../src/data/search/device-provider.ts';
import { openPagefind } from '../../src/data/search/pagefind-archive.ts';
import { searchFilesSource } from '../../src/data/search/search-files-source.ts';
import { staticProvider } from '../../src/data/search/static-provider.ts';
import type { Article } from '../../src/domain/article/article.ts';
import type { Edition } from '../../src/domain/edition/edition.ts';
import type { SearchProvider } from '../../src/domain/search/search-provider.ts';
import { siteOutput } from '../../src/publish/output/site-output.ts';
import { writeSearch } from '../../src/publish/search/write-search.ts';

/** An archive that was indexed for a test, read from its folder as a browser reads it over the network. */
export type SearchInNode = {
  folder: string;
  /** A reader who has not searched yet. */
  visit(): { provider: SearchProvider; device: SearchProvider };
  /** Files that were fetched since the last call. */
  fetched(): string[];
  end(): Promise<void>;
};

/** Indexes articles, at most `most` in a shard, and answers `fetch` from the folder until it is ended. */
export async function searchInNode(
  edition: Edition,
  articles: readonly Article[],
  most?: number,
): Promise<SearchInNode> {
  const folder = `${mkdtempSync(join(tmpdir(), 'qari-search-'))}/`;
  await writeSearch(edition, articles, {
    output: siteOutput(folder),
    cache: join(folder, 'cache'),
    ...(most && { most }),
  });
  const overNetwork = globalThis.fetch;
  let files: string[] = [];
  globalThis.fetch = async (address) => {
    const [file = ''] = String(address).split('?');
    files.push(file);
    const content = await readFile(file).catch(() => null);
    return content ? new Response(new Uint8Array(content)) : new Response(null, { status: 404 });
  };
  return {
    folder,
    visit() {
      const source = searchFilesSource(folder);
      const device = deviceProvider(source, async () => []);
      const provider = staticProvider(source, device, (shards) => {
        files.push(`${folder}edition/search/archive/${shards[0]?.name}/pagefind.js`);
        return openPagefind(folder, shards);
      });
      return { provider, device };
    },
    fetched() {
      const since = files;
      files = [];
      return since;
    },
    async end() {
      globalThis.fetch = overNetwork;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
