import type { ArchivePage } from '#domain/edition/archive-page.ts';
import type { ArticlePage } from '#domain/edition/article-page.ts';
import type { Briefing } from '#domain/edition/briefing.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import type { ArchiveAddress, ListAddress } from '#domain/paths.ts';
import type { Result } from '#lib/result.ts';

/** Why something of the edition cannot be shown. */
export type LoadProblem = 'missing' | 'malformed' | 'unreachable';

export type Loaded<Value> = Promise<Result<Value, LoadProblem>>;

/** Where pages get what they show: over the network in a browser, from memory at build time. */
export type EditionSource = {
  loadEdition(): Promise<EditionInfo>;
  loadHome(): Loaded<HomePage>;
  loadBriefing(): Loaded<Briefing>;
  loadArticle(id: string): Loaded<ArticlePage>;
  loadList(address: ListAddress): Loaded<ListPage>;
  loadArchive(address: ArchiveAddress): Loaded<ArchivePage>;
  /** Stories for a reader whose address led nowhere: those with a similar id, else the newest. */
  loadNear(wrongId: string): Loaded<NearStories>;
};
