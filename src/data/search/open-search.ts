import type { SearchAnswer } from '#domain/search/search-answer.ts';
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
  const files = searchFilesSource(site.base);
  const device = deviceProvider(files, () => savedDocuments(site));
  const inFiles = staticProvider(files, device, (shards) => openPagefind(site.base, shards));

  async function search(query: SearchQuery): Searched<SearchAnswer> {
    const guide = await files.guide();
    const cluster = guide.ok ? guide.value.openSearch : null;
    const answer = await (cluster ? clusterProvider(cluster, files, device) : inFiles).search(query);
    if (answer.ok) return answer;
    const onDevice = await device.search(query);
    return onDevice.ok ? onDevice : answer;
  }
  return { ...device, search };
}
