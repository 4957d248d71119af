import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { loadAllMessages } from '#i18n/load-messages.ts';
import type { PageCode } from './page-code.ts';

type Load = () => Promise<ComponentType>;

/** Pages for a browser: each loads with the first visit to one of its kind, some with words that no other page has. */
export function lazyPages(translator: i18n): PageCode {
  const words = () => loadAllMessages(translator);
  return {
    home: lazily(async () => (await import('#pages/home/home-page.tsx')).HomePage),
    article: lazily(async () => (await import('#pages/article/article-page.tsx')).ArticlePage),
    list: lazily(async () => (await import('#pages/list/list-page.tsx')).ListPage),
    archive: lazily(async () => (await import('#pages/archive/archive-page.tsx')).ArchivePage, words),
    about: lazily(async () => (await import('#pages/about/about-page.tsx')).AboutPage, words),
    privacy: lazily(async () => (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage, words),
    notFound: lazily(async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage),
  };
}

/** A page that is loaded with whatever it needs beside its code. */
function lazily(load: Load, needs: () => Promise<unknown> = async () => undefined): PageCode[keyof PageCode] {
  const loadBoth: Load = async () => {
    const [page] = await Promise.all([load(), needs()]);
    return page;
  };
  return { lazy: { Component: loadBoth } };
}
