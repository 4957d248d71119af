import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { EditionSource, LoadProblem } from './edition-source.ts';

/** An edition of one page: at build time each page brings what it shows, so memory does not grow with the archive. */
export function pageDataSource(edition: EditionInfo, data: PageData): EditionSource {
  return {
    loadEdition: async () => edition,
    loadHome: async () => given(data.home),
    loadBriefing: async () => fail('missing'),
    loadArticle: async (id) => given(data.article?.article.id === id ? data.article : undefined),
    loadList: async () => given(data.list),
    loadArchive: async () => given(data.archive),
    loadNear: async () => given(data.near),
    loadKept: async () => [],
  };
}

function given<Value>(value: Value | undefined): Result<Value, LoadProblem> {
  return value === undefined ? fail('missing') : succeed(value);
}
