import { primaryLanguage } from './language-numerals.ts';

/** Languages that say "desk of science": the second word tells one organization from another. */
const headFirst = new Set(['ar', 'fa', 'fr']);

const articles: Readonly<Record<string, RegExp>> = {
  ar: /^ال(?=\p{L}{2})/u,
  en: /^(?:the|an?)\s+/iu,
  fr: /^(?:(?:les?|la|une?)\s+|l[’'])/iu,
};

/**
 * The letter that stands for a name in a small square. A person goes by the first word. Of an organization that word
 * may only say what it is (desk, agency): then the second tells it apart. The article is passed over.
 */
export function initialOf(name: string, type: 'person' | 'organization' = 'person', language = 'ar'): string {
  const primary = primaryLanguage(language);
  const article = articles[primary] ?? /^$/u;
  // Of a person only the Arabic article is passed over: «الجاحظ» goes by ج, "An Na" and "La Fayette" by their first.
  const bare = type === 'organization' || primary === 'ar' ? name.trim().replace(article, '') : name.trim();
  const words = bare.split(/\s+/u);
  const telling = (type === 'organization' && headFirst.has(primary) && words[1]) || words[0] || '';
  return ([...telling.replace(article, '')][0] ?? '').toLocaleUpperCase(primary);
}
