import { parseArchivePage } from '#domain/edition/archive-page.ts';
import { parseBriefing } from '#domain/edition/briefing.ts';
import { parseHomePage } from '#domain/edition/home-page.ts';
import { parseListPage } from '#domain/edition/list-page.ts';
import { parseStories } from '#domain/edition/near-stories.ts';
import { parseArticlePage } from '#domain/edition/parse-article-page.ts';

/** One parser for each kind of file. A chunk of its own: the first page brings its data along, checked by the build. */
export const parsers = {
  home: parseHomePage,
  briefing: parseBriefing,
  article: parseArticlePage,
  list: parseListPage,
  archive: parseArchivePage,
  near: parseStories,
};
