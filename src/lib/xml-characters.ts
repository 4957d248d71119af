/** A text without the two code points that our texts may hold and no XML may: https://www.w3.org/TR/xml/#charsets */
export function xmlCharacters(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '');
}
