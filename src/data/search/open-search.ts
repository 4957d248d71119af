import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import type { Searched, SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { clusterProvider } from './cluster-provider.ts';
import { deviceProvider } from './device-provider.ts';
import { openPagefind } from './pagefind-archive.ts';
import { savedDocuments } from './saved-documents.ts';
import { searchFilesSource } from './search-files-source.ts';
import type { SearchSite } from './search-site.ts';
import { staticProvider } from './static-provider.ts';

/**
 * The way to search this paper: as its edition decided, in static files or in a cluster, and on the device when neither
 * can be reached. Nothing is fetched before the first question. To be imported when searching begins.
 */
export function openSearch(site: SearchSite): SearchProvider {
  let edition = openEdition(site);

  async function search(query: SearchQuery): Searched<SearchAnswer> {
    const answer = await edition.search(query);
    if (answer.ok) return answer;
    // The files of a page that has been open for long may be gone: another edition has its own.
    const published = openEdition(site);
    if (await isOther(published.guide(), edition.guide())) {
      edition = published;
      const anew = await edition.search(query);
      if (anew.ok) return anew;
    }
    const onDevice = await edition.device.search(query);
    return onDevice.ok ? onDevice : answer;
  }
  return {
    search,
    suggest: (text) => edition.device.suggest(text),
    filterChoices: () => edition.device.filterChoices(),
    finderFor: (text) => edition.device.finderFor(text),
  };
}

/** What is searched of the edition that is published when it is first asked for. */
function openEdition(site: SearchSite) {
  const files = searchFilesSource(site.base);
  const device = deviceProvider(files, () => savedDocuments(site));
  const inFiles = staticProvider(files, device, (shards) => openPagefind(site.base, shards));
  const search = async (query: SearchQuery) => {
    const guide = await files.guide();
    const cluster = guide.ok ? guide.value.openSearch : null;
    return (cluster ? clusterProvider(cluster, files, device) : inFiles).search(query);
  };
  return { guide: files.guide, device, search };
}

async function isOther(published: Searched<SearchGuide>, known: Searched<SearchGuide>): Promise<boolean> {
  const [now, before] = [await published, await known];
  return now.ok && before.ok && JSON.stringify(now.value.shards) !== JSON.stringify(before.value.shards);
}
