import { paths } from '#domain/paths.ts';
import type { Suggestion } from '#domain/search/suggestion.ts';

/** The page that a suggestion leads to. */
export function suggestionHref(suggestion: Suggestion): string {
  return suggestion.kind === 'story'
    ? paths.article.getHref(suggestion.story.id)
    : paths.list.getHref(suggestion);
}
