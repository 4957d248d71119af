import type { ArchivePage } from './archive-page.ts';
import type { ArticlePage } from './article-page.ts';
import type { HomePage } from './home-page.ts';
import type { ListPage } from './list-page.ts';
import type { NearStories } from './near-stories.ts';

/** What one page shows beside its edition; nothing for pages that only know the edition. */
export type PageData = {
  home?: HomePage;
  article?: ArticlePage;
  list?: ListPage;
  archive?: ArchivePage;
  near?: NearStories;
};
