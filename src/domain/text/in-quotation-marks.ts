/** Puts a text into the quotation marks of a language: «…» in Arabic, Persian and Urdu, « … » in French, “…” elsewhere. */
export function inQuotationMarks(text: string, language: string): string {
  const [primary = ''] = language.toLowerCase().split('-', 1);
  if (['ar', 'fa', 'ur'].includes(primary)) return `«${text}»`;
  // A space that no line breaks at stands inside the French ones.
  return primary === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;
}
