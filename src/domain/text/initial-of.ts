/**
 * The letter that stands for a name in a small square. A person goes by the first word. Of an organization the first
 * word says what it is (desk, agency), so the second tells it apart. The Arabic article is passed over.
 */
export function initialOf(name: string, type: 'person' | 'organization' = 'person'): string {
  const words = name.trim().split(/\s+/u);
  const telling = (type === 'organization' && words[1]) || words[0] || '';
  return [...telling.replace(/^ال(?=\p{L}{2})/u, '')][0] ?? '';
}
