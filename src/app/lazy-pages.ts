import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { withAllMessages } from '#i18n/load-messages.ts';
import type { PageCode } from './page-code.ts';

/** Pages for a browser: each loads with the first visit to one of its kind, some with words that no other page has. */
export function lazyPages(translator: i18n): PageCode {
  const whole = <Code>(code: Promise<Code>) => withAllMessages(translator, code);
  return {
    home: lazily(async () => (await import('#pages/home/home-page.tsx')).HomePage),
    article: lazily(async () => (await import('#pages/article/article-page.tsx')).ArticlePage),
    list: lazily(async () => (await import('#pages/list/list-page.tsx')).ListPage),
    archive: lazily(async () => (await whole(import('#pages/archive/archive-page.tsx'))).ArchivePage),
    about: lazily(async () => (await whole(import('#pages/about/about-page.tsx'))).AboutPage),
    privacy: lazily(async () => (await whole(import('#pages/privacy/privacy-page.tsx'))).PrivacyPage),
    saved: lazily(async () => (await whole(import('#pages/saved/saved-page.tsx'))).SavedPage),
    open: lazily(async () => (await whole(import('#pages/open/open-page.tsx'))).OpenPage),
    search: lazily(async () => (await whole(import('#pages/search/search-page.tsx'))).SearchPage),
    notFound: lazily(async () => (await whole(import('#pages/not-found/not-found-page.tsx'))).NotFoundPage),
  };
}

function lazily(load: () => Promise<ComponentType>): PageCode[keyof PageCode] {
  return { lazy: { Component: load } };
}
