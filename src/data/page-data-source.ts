import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { EditionSource, LoadProblem } from './edition-source.ts';

/** An edition of one page: at build time each page brings what it shows, so memory does not grow with the archive. */
export function pageDataSource(edition: EditionInfo, shown: () => PageData): EditionSource {
  return {
    loadEdition: async () => edition,
    loadHome: async () => given(shown().home),
    loadBriefing: async () => fail('missing'),
    loadArticle: async (id) => {
      const { article } = shown();
      return given(article?.article.id === id ? article : undefined);
    },
    loadList: async () => given(shown().list),
    loadArchive: async () => given(shown().archive),
    loadNear: async () => given(shown().near),
  };
}

function given<Value>(value: Value | undefined): Result<Value, LoadProblem> {
  return value === undefined ? fail('missing') : succeed(value);
}
