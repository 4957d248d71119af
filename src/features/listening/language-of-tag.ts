/** A language and, where the tag names a real one, a country: "ar" and "SA". */
export type LanguageAndRegion = { language: string; region: string | null };

const known = new Map<string, LanguageAndRegion>();

/**
 * Reads a language tag as speech engines write it: `ar-SA`, `ar_SA`, `ara-SA`, `ar-001`, `ar-xa-x-arc-local`.
 * Remembers the answer: a list may hold 13,000 voices, in a hundred languages.
 */
export function languageOfTag(tag: string): LanguageAndRegion {
  const found = known.get(tag) ?? readTag(tag);
  known.set(tag, found);
  return found;
}

function readTag(tag: string): LanguageAndRegion {
  const plain = tag.trim().replaceAll('_', '-');
  try {
    // Intl.Locale shortens `ara` to `ar`. A private part («-x-…») names a voice, not a place.
    const { language, region } = new Intl.Locale(plain.replace(/-x-.*$/iu, ''));
    return { language, region: isCountry(region) ? region : null };
  } catch {
    return { language: plain.split(/[^a-z]/iu, 1)[0]?.toLowerCase() ?? '', region: null };
  }
}

/** Not 001 (the world) and not XA (Google's own mark for standard Arabic). */
function isCountry(region: string | undefined): region is string {
  return region !== undefined && /^[A-W][A-Z]$|^[YZ][A-Z]$/u.test(region);
}
