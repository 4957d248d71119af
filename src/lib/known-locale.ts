/** A BCP 47 tag as Intl takes it: the tag itself, or the language of one that only looks like it, "ar" of "ar-12"; Arabic of none. */
export function knownLocale(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0] ?? 'ar';
  }
}
