import type { Suggestion } from '#domain/search/suggestion.ts';

/** What tells a suggestion from the others of a list, and finds it again in the next list. */
export function suggestionKey(suggestion: Suggestion): string {
  return suggestion.kind === 'story' ? `story ${suggestion.story.id}` : `${suggestion.kind} ${suggestion.id}`;
}
