import { extractOf, markedText } from '#domain/search/extract-of.ts';
import type { SearchHit } from '#domain/search/search-answer.ts';
import type { WordFinder } from '#domain/search/word-finder.ts';
import type { ArchiveHit } from './archive-hit.ts';

/** A result as it is shown: what was looked for is marked in its headline and in an extract. */
export function hitOf({ story, body }: ArchiveHit, find: WordFinder): SearchHit {
  return {
    story,
    headline: markedText(story.headline, find),
    extract: extractOf(story.description ?? '', body, find),
  };
}
