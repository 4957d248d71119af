import type { HomePage } from './home-page.ts';
import type { Story } from './story.ts';

/** The stories of a front page as they stand on it, from the top; each once. */
export function frontPageStories({ lead, seconds, sections, latest }: HomePage): Story[] {
  const all = [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(({ stories }) => stories), ...latest];
  const unique = new Map<string, Story>();
  for (const story of all) if (!unique.has(story.id)) unique.set(story.id, story);
  return [...unique.values()];
}
