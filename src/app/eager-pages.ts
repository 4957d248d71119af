import { AboutPage } from '#pages/about/about-page.tsx';
import { ArchivePage } from '#pages/archive/archive-page.tsx';
import { ArticlePage } from '#pages/article/article-page.tsx';
import { HomePage } from '#pages/home/home-page.tsx';
import { ListPage } from '#pages/list/list-page.tsx';
import { NotFoundPage } from '#pages/not-found/not-found-page.tsx';
import { OpenPage } from '#pages/open/open-page.tsx';
import { PrivacyPage } from '#pages/privacy/privacy-page.tsx';
import { SavedPage } from '#pages/saved/saved-page.tsx';
import { SearchPage } from '#pages/search/search-page.tsx';
import type { PageCode } from './page-code.ts';

/** Pages for the build, where a page that is still loading would be rendered empty. */
export const eagerPages: PageCode = {
  home: { Component: HomePage },
  article: { Component: ArticlePage },
  list: { Component: ListPage },
  archive: { Component: ArchivePage },
  about: { Component: AboutPage },
  privacy: { Component: PrivacyPage },
  saved: { Component: SavedPage },
  open: { Component: OpenPage },
  search: { Component: SearchPage },
  notFound: { Component: NotFoundPage },
};
