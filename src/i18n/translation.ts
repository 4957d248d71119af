import type { i18n, TFunction } from 'i18next';

/** What a view draws its words with. A new one after every change, so that whoever holds the old one draws anew. */
export type Translation = { i18n: i18n; t: TFunction };

/** Told on a translator when its interface counts in other numerals from now on. */
export const numeralsChanged = 'numeralsChanged';

const changes = ['languageChanged', numeralsChanged];
const current = new WeakMap<i18n, Translation>();

/** Lets a translator's words be read anew after each change. To be called before anyone watches it. */
export function renewWithChanges(i18n: i18n): void {
  for (const change of changes) i18n.on(change, () => current.delete(i18n));
}

/** The words of a translator as it stands now; the same object until it changes. */
export function translationOf(i18n: i18n): Translation {
  const known = current.get(i18n);
  if (known) return known;
  const translation = { i18n, t: i18n.getFixedT(i18n.language) };
  current.set(i18n, translation);
  return translation;
}

/** Calls back when the language or the numerals of a translator have changed; returns the way to stop that. */
export function watchTranslation(i18n: i18n, onChange: () => void): () => void {
  for (const change of changes) i18n.on(change, onChange);
  return () => {
    for (const change of changes) i18n.off(change, onChange);
  };
}
