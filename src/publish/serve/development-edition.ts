import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import { spokenPage } from '#domain/edition/spoken-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { digestsInMemory } from '#publish/archive/article-digests.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { digestReader } from '#publish/archive/digest-reader.ts';
import { keptAnswers } from '#publish/archive/kept-answers.ts';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { editionInfo } from '#publish/build/edition-info.ts';
import { type PageJob, planSite } from '#publish/build/site-plan.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { servingRules } from '#publish/hosts/serving-rules.ts';
import { deriveRenditions } from '#publish/media/derive-renditions.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { searchDocuments, searchFiles } from '#publish/search/search-files.ts';
import { editionStamp } from './edition-stamp.ts';
import { whileUnchanged } from './while-unchanged.ts';

const searchFolder = 'edition/search/';

type LoadedEdition = {
  edition: EditionInfo;
  /** The page at a decoded path of the site; undefined where there is none. */
  pageAt: (path: string) => PageJob | undefined;
  /** A page that is at no address of its own, by its route's id. */
  pageOf: (page: 'shell' | 'not-found') => PageJob | undefined;
  /** As a server has them: where an address that has changed leads. */
  redirects: readonly Redirect[];
  dataOf: (job: PageJob) => PageData;
};

/** The edition folder as it is at this moment: what has changed since the last answer is read anew. */
export type DevelopmentEdition = {
  load(): Promise<LoadedEdition>;
  /** JSON of a path below `edition/`; undefined when there is none. */
  data(path: string): Promise<unknown>;
  /** A media file, scaled when a page asks for a rendition; null when there is none. */
  media(url: string): Promise<Buffer | null>;
};

/** Opens an edition folder for the development server. */
export function developmentEdition(
  { config }: Pick<ViteDevServer, 'config'>,
  folder: string,
): DevelopmentEdition {
  const cache = cacheFolder(config.root);
  const target = join(cache, 'development');
  const options = { readArticle: digestReader(digestsInMemory()), pictures: keptAnswers() };
  const current = whileUnchanged(
    () => editionStamp(folder),
    async () => plannedEdition(await loadEdition(folder, (message) => config.logger.warn(message), options)),
  );
  return {
    load: current,
    data: async (path) => (await current()).dataAt(path),
    media: async (url) => {
      const { articles } = await current();
      const asked = articles
        .flatMap((article) => factsOf(article).media)
        .flatMap((media) => (media.kind === 'picture' && url.startsWith(`${media.url}.`) ? [media] : []));
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

function plannedEdition({ edition, articles, redirects }: Awaited<ReturnType<typeof loadEdition>>) {
  const info = editionInfo(edition, articles, Date.now());
  const pronunciation = pronunciationOf(edition);
  const { jobs, files } = planSite(edition, articles, undefined, undefined, Date.now());
  const all = [...jobs];
  const byPath = new Map(all.map((job) => [decodeURIComponent(job.path), job]));
  const byFile = new Map(all.flatMap((job) => (job.jsonFile ? [[job.jsonFile, job]] : [])));
  const contents = new Map<string, unknown>([
    ...files.map(({ file, content }) => [file, content] as const),
    [dataPaths.edition, info],
  ]);
  const dataOf = ({ data }: PageJob) => spokenPage(data, pronunciation);
  // While developing the newest stories are searched, and the archive is not indexed: that would take too long at each change.
  let search: Map<string, unknown> | undefined;
  const searchFile = (path: string) => {
    search ??= new Map(
      searchFiles(edition, articles, searchDocuments(edition, articles), []).map(({ file, content }) => [
        file,
        content,
      ]),
    );
    return search.get(path);
  };
  return {
    edition: info,
    articles,
    pageAt: (path: string) => {
      const job = byPath.get(path);
      return job?.page === 'not-found' ? undefined : job;
    },
    pageOf: (page: 'shell' | 'not-found') => all.find((job) => job.page === page),
    redirects: servingRules(edition, {}, redirects).redirects,
    dataOf,
    dataAt(path: string): unknown {
      if (path.startsWith(searchFolder)) return searchFile(path);
      const job = byFile.get(path);
      return job ? Object.values(dataOf(job))[0] : contents.get(path);
    },
  };
}
