import type { Article } from '#domain/article/article.ts';
import { momentOf } from '#domain/dates/moment-of.ts';
import type { ArchivePage } from '#domain/edition/archive-page.ts';
import { articlePages, newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { frontPageOf } from '#domain/edition/front-page.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import type { ListPage, ListSubject } from '#domain/edition/list-page.ts';
import { nearStories } from '#domain/edition/near-stories.ts';
import type { NewestStories } from '#domain/edition/newest-stories.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { translationsOf } from '#domain/edition/translations-of.ts';
import { dataPaths, paths, shellPath } from '#domain/paths.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { archiveAddress, browsingPages, listAddress } from './browsing-pages.ts';
import { type Crumb, type HeadFacts, noHeadFacts } from './head-facts.ts';
import { newestUntil } from './newest-until.ts';
import { olderArticles } from './older-articles.ts';

/**
 * A page to be made: its route's id, its path on the site, the file of its data if it has one, and the data, of an article
 * without how it is said (see `spokenPage`).
 */
export type PageJob = {
  page: string;
  path: string;
  jsonFile: string | null;
  data: PageData;
  facts?: HeadFacts;
  /** Of an older article only the data is made: its page is drawn in the browser. */
  isDataOnly?: boolean;
};

/** A file that only programs read, in the output folder. */
type DataFile = { file: string; content: unknown };

/** All that an edition becomes. Jobs come one after the other, so that an archive need not be held twice. */
export type SitePlan = {
  /** How many pages of HTML there are. */
  pageCount: number;
  jobs: Iterable<PageJob>;
  files: DataFile[];
  lists: ListPage[];
  home: HomePage;
};

const newestForTheLost = 4;
/** More have nothing to say: beyond that they are «many». */
const newestCounted = 50;

/** Plans every page and every data file of an edition; `shareImages` are files by the id of the article, `say` finds how the
 * briefing is said, `now` (milliseconds) tells which articles count as new. */
export function planSite(
  edition: Edition,
  articles: readonly Article[],
  shareImages: ReadonlyMap<string, string> = new Map(),
  say = speechOf,
  now = Number.POSITIVE_INFINITY,
): SitePlan {
  const sorted = newestFirst(articles);
  const toStory = (article: Article) => factsOf(article).story;
  const { lists, archivePages } = browsingPages(edition, articles);
  const { home, briefing } = frontPageOf(edition, articles, say);
  const stories = sorted.map(toStory);
  const older = new Set(olderArticles(edition, articles));
  const near = [...nearStories(stories)].map(([key, content]) => ({
    file: fileOf(dataPaths.near(key)),
    content,
  }));

  function* jobs(): Generator<PageJob> {
    yield { page: 'home', path: paths.home.getHref(), jsonFile: dataPaths.home, data: { home } };
    yield {
      page: 'not-found',
      path: '/404/',
      jsonFile: null,
      data: { near: { isSimilar: false, stories: stories.slice(0, newestForTheLost) } },
    };
    yield {
      page: 'shell',
      path: shellPath,
      jsonFile: null,
      data: {},
      facts: { ...noHeadFacts, isStandIn: older.size > 0 },
    };
    yield { page: 'about', path: paths.about.getHref(), jsonFile: null, data: {} };
    yield { page: 'privacy', path: paths.privacy.getHref(), jsonFile: null, data: {} };
    yield { page: 'saved', path: paths.saved.getHref(), jsonFile: null, data: {} };
    yield { page: 'open', path: paths.open.getHref(), jsonFile: null, data: {} };
    yield { page: 'search', path: paths.search.getHref(), jsonFile: null, data: {} };
    // The newest first, whatever they are: pages that show the same cards come one after the other, and each is drawn once.
    yield* [...lists.map(listJob), ...archivePages.map(archiveJob)]
      .map((job) => ({ job, newest: newestIn(job) }))
      .sort((one, other) => other.newest - one.newest)
      .map(({ job }) => job);
    const pageOf = articlePages(articles, toStory);
    const translations = translationsOf(articles);
    for (const article of sorted) {
      const { id, articleSection } = article;
      const section = paths.list.getHref({ kind: 'section', id: articleSection.id });
      yield {
        page: 'article',
        path: paths.article.getHref(id),
        jsonFile: fileOf(dataPaths.article(id)),
        data: { article: pageOf(article) },
        facts: {
          translations: translations.get(id) ?? [],
          crumbs: [{ name: articleSection.name, path: section }],
          shareImage: shareImages.get(id) ?? null,
        },
        ...(older.has(article) && { isDataOnly: true }),
      };
    }
  }

  return {
    pageCount: 8 + lists.length + archivePages.length + articles.length - older.size,
    jobs: { [Symbol.iterator]: jobs },
    files: [
      { file: dataPaths.briefing, content: briefing },
      { file: dataPaths.newest, content: newestOf(newestUntil(sorted, newestCounted, now)) },
      ...near,
    ],
    lists,
    home,
  };
}

/** When the newest articles were published: by that a page that has been open for long counts what is new. */
function newestOf(newest: readonly { datePublished: string }[]): NewestStories {
  return { published: newest.map(({ datePublished }) => datePublished) };
}

function listJob(list: ListPage): PageJob {
  const address = listAddress(list);
  return {
    page: list.subject.kind,
    path: paths.list.getHref(address),
    jsonFile: fileOf(dataPaths.list(address)),
    data: { list },
    facts: list.shard === null ? noHeadFacts : { ...noHeadFacts, crumbs: [headOf(list.subject)] },
  };
}

function headOf(subject: ListSubject): Crumb {
  return { name: subject.name, path: paths.list.getHref(subject) };
}

function archiveJob(archive: ArchivePage): PageJob {
  const address = archiveAddress(archive);
  return {
    page: 'archive',
    path: paths.archive.getHref(address),
    jsonFile: fileOf(dataPaths.archive(address)),
    data: { archive },
  };
}

/** When the newest story of a list or of a part of the archive was published. */
function newestIn({ data: { list, archive } }: PageJob): number {
  const shard = list ?? archive;
  const stories = shard && 'days' in shard ? shard.days[0]?.stories : shard?.stories;
  return momentOf(stories?.[0]?.datePublished ?? null);
}

/** The HTML file of a page, in the output folder. */
export function htmlFileOf({ page, path }: Pick<PageJob, 'page' | 'path'>): string {
  return page === 'not-found' ? '404.html' : `${fileOf(path).slice(1)}index.html`;
}

/** Addresses are percent-encoded, files are not. */
function fileOf(address: string): string {
  return decodeURIComponent(address);
}
