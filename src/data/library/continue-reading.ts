import type { ReadStory } from '#domain/offline/read-story.ts';
import { type Result, succeed } from '#lib/result.ts';
import type { LibraryProblem } from './library-db.ts';
import { readStories } from './read-history.ts';

/** The articles that were begun and not read to the end, those opened last first. */
export async function unfinishedStories(limit: number): Promise<Result<ReadStory[], LibraryProblem>> {
  const stories = await readStories();
  if (!stories.ok) return stories;
  return succeed(stories.value.filter(({ blockId, isRead }) => blockId !== null && !isRead).slice(0, limit));
}
