import type { ListKind } from './edition/list-page.ts';

/** The folder of each kind of list, in addresses and in data. */
export const listFolders: Record<ListKind, string> = {
  section: 'sections',
  topic: 'topics',
  contributor: 'contributors',
};

/** A page of a list; shard null or absent is its head. */
export type ListAddress = { kind: ListKind; id: string; shard?: number | null };

/** A page of the archive: none is the first page, "2024-07" a month, "2024-07-23" a day. */
export type ArchiveAddress = { period?: string | null; shard?: number | null };

/** Every address of the site: the pattern for the router, and the link for a thing. All end in a slash. */
export const paths = {
  home: { pattern: '/', getHref: () => '/' },
  article: {
    pattern: '/articles/:id/',
    getHref: (id: string) => `/articles/${encodeURIComponent(id)}/`,
  },
  list: {
    patternOf: (kind: ListKind) => `/${listFolders[kind]}/:id/:shard?/`,
    getHref: ({ kind, id, shard }: ListAddress) => `${listFolder({ kind, id })}${shard ? `${shard}/` : ''}`,
    getFeedHref: (list: Pick<ListAddress, 'kind' | 'id'>) => `${listFolder(list)}feed.xml`,
  },
  archive: {
    pattern: '/archive/:period?/:shard?/',
    getHref: ({ period, shard }: ArchiveAddress = {}) =>
      ['/archive/', period && `${period}/`, shard && `${shard}/`].filter(Boolean).join(''),
  },
  about: { pattern: '/about/', getHref: () => '/about/' },
  privacy: { pattern: '/privacy/', getHref: () => '/privacy/' },
  saved: { pattern: '/saved/', getHref: () => '/saved/' },
  open: { pattern: '/open/', getHref: () => '/open/' },
  search: { pattern: '/search/', getHref: () => '/search/' },
} as const;

function listFolder({ kind, id }: Pick<ListAddress, 'kind' | 'id'>): string {
  return `/${listFolders[kind]}/${encodeURIComponent(id)}/`;
}

/** The page without content in which any other is drawn when there is no network; no link leads there. */
export const shellPath = '/shell/';

/** The feed of the whole edition. */
export const editionFeed = '/feed.xml';

/** The licences of the libraries and fonts that a site ships, relative to the site's base path. */
export const licencesFile = 'licences.txt';

/** Files that pages fetch, relative to the site's base path. */
export const dataPaths = {
  edition: 'edition/edition.json',
  home: 'edition/home.json',
  briefing: 'edition/briefing.json',
  newest: 'edition/newest.json',
  today: 'edition/today.json',
  article: (id: string) => `edition/articles/${encodeURIComponent(id)}.json`,
  list: ({ kind, id, shard }: ListAddress) =>
    `edition/${listFolders[kind]}/${encodeURIComponent(id)}${shard ? `/${shard}` : ''}.json`,
  archive: ({ period, shard }: ArchiveAddress) =>
    `edition/archive/${period ?? 'index'}${shard ? `/${shard}` : ''}.json`,
  near: (key: string) => `edition/near/${encodeURIComponent(key)}.json`,
  media: (url: string) => `edition/${url}`,
} as const;
