import type { PageCode } from './page-code.ts';

/** Pages for a browser: each loads with the first visit to one of its kind. */
export const lazyPages = {
  home: { lazy: { Component: async () => (await import('#pages/home/home-page.tsx')).HomePage } },
  article: { lazy: { Component: async () => (await import('#pages/article/article-page.tsx')).ArticlePage } },
  list: { lazy: { Component: async () => (await import('#pages/list/list-page.tsx')).ListPage } },
  archive: { lazy: { Component: async () => (await import('#pages/archive/archive-page.tsx')).ArchivePage } },
  about: { lazy: { Component: async () => (await import('#pages/about/about-page.tsx')).AboutPage } },
  privacy: { lazy: { Component: async () => (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage } },
  notFound: {
    lazy: { Component: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage },
  },
} satisfies PageCode;
