import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import { spokenPage } from '#domain/edition/spoken-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { editionInfo } from '#publish/build/edition-info.ts';
import { type PageJob, planSite, type SitePlan } from '#publish/build/site-plan.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { servingRules } from '#publish/hosts/serving-rules.ts';
import { deriveRenditions } from '#publish/media/derive-renditions.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { searchDocuments, searchFiles } from '#publish/search/search-files.ts';

const searchFolder = 'edition/search/';

/** While developing the newest stories are searched, and the archive is not indexed: that would take too long at each change. */
function searchFile({ edition, articles }: Awaited<ReturnType<typeof loadEdition>>, path: string): unknown {
  const files = searchFiles(edition, articles, searchDocuments(edition, articles), []);
  return files.find(({ file }) => file === path)?.content;
}

type LoadedEdition = {
  edition: EditionInfo;
  plan: SitePlan;
  /** As a server has them: where an address that has changed leads. */
  redirects: readonly Redirect[];
  dataOf: (job: PageJob) => PageData;
};

/** The edition folder as it is at this moment: every answer reads it anew. */
export type DevelopmentEdition = {
  load(): Promise<LoadedEdition>;
  /** JSON of a path below `edition/`; undefined when there is none. */
  data(path: string): Promise<unknown>;
  /** A media file, scaled when a page asks for a rendition; null when there is none. */
  media(url: string): Promise<Buffer | null>;
};

/** Opens an edition folder for the development server. */
export function developmentEdition({ config }: ViteDevServer, folder: string): DevelopmentEdition {
  const cache = cacheFolder(config.root);
  const target = join(cache, 'development');
  const read = () => loadEdition(folder, (message) => config.logger.warn(message));

  const load = async () => {
    const { edition, articles, redirects } = await read();
    const pronunciation = pronunciationOf(edition);
    return {
      edition: editionInfo(edition, articles),
      plan: planSite(edition, articles),
      redirects: servingRules(edition, {}, redirects).redirects,
      dataOf: ({ data }: PageJob) => spokenPage(data, pronunciation),
    };
  };
  return {
    load,
    data: async (path) => {
      if (path.startsWith(searchFolder)) return searchFile(await read(), path);
      const { edition, plan, dataOf } = await load();
      if (path === dataPaths.edition) return edition;
      const job = [...plan.jobs].find(({ jsonFile }) => jsonFile === path);
      return job ? Object.values(dataOf(job))[0] : plan.files.find(({ file }) => file === path)?.content;
    },
    media: async (url) => {
      const { articles } = await read();
      const asked = articles.flatMap(mediaOfArticle).flatMap((media) => {
        const isAsked = media.kind === 'picture' && url.startsWith(`${media.url}.`);
        return isAsked ? [media] : [];
      });
      await deriveRenditions(
        asked,
        { edition: folder, cache: join(cache, 'media') },
        {
          has: () => false,
          put(rendition, file) {
            mkdirSync(dirname(join(target, rendition)), { recursive: true });
            copyFileSync(file, join(target, rendition));
          },
        },
      );
      return readFile(join(asked.length > 0 ? target : folder, url)).catch(() => null);
    },
  };
}
