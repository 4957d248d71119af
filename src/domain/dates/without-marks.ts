/** A date without the direction marks that Intl hides in some of its patterns: they break comparison and copying. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u061C\u200E\u200F]/gu, '');
}
