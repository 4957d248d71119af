import { keptPosition } from '#data/kept-position.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';
import { type Result, succeed } from '#lib/result.ts';
import type { LibraryProblem } from './library-db.ts';
import { readStories } from './read-history.ts';

/** The articles that were begun and not read to the end, those opened last first. */
export async function unfinishedStories(limit: number): Promise<Result<ReadStory[], LibraryProblem>> {
  const stories = await readStories();
  if (!stories.ok) return stories;
  const unfinished: ReadStory[] = [];
  for (const story of stories.value) {
    // How far an article was heard stands with the positions only.
    if (!story.isRead && (story.blockId ?? keptPosition(story.id)) !== null) unfinished.push(story);
    if (unfinished.length === limit) break;
  }
  return succeed(unfinished);
}
