/** Every address of the site: the pattern for the router, and the link for a thing. All end in a slash. */
export const paths = {
  home: { pattern: '/', getHref: () => '/' },
  article: {
    pattern: '/articles/:id/',
    getHref: (id: string) => `/articles/${encodeURIComponent(id)}/`,
  },
} as const;

/** Files that pages fetch, relative to the site's base path. */
export const dataPaths = {
  edition: 'edition/edition.json',
  home: 'edition/home.json',
  article: (id: string) => `edition/articles/${encodeURIComponent(id)}.json`,
  media: (url: string) => `edition/${url}`,
} as const;
