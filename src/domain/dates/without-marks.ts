/**
 * A date without the direction marks that Intl hides in some of its patterns: they break comparison and copying. The
 * reversed apostrophe (U+02BB) of transliterated names, Dhu’l-Hijjah, becomes one that the paper's fonts have.
 */
export function withoutMarks(text: string): string {
  return text.replace(/[\u061C\u200E\u200F]/gu, '').replace(/[\u02BB\u02BF]/gu, '’');
}
