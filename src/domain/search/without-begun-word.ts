/** An article with at most one letter behind it, alone or after «و», «ب» and the like. */
const begun = /(?<!\S)[وف]?[بك]?ال\S?$/u;

/** What was typed without a last word of which only the article is there: what will follow is not known, and no word begins so once it lost its own. */
export function withoutBegunWord(typed: string): string {
  return typed.replace(begun, '');
}
