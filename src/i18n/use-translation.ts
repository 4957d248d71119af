import { use, useCallback, useSyncExternalStore } from 'react';
import { type Translation, translationOf, watchTranslation } from './translation.ts';
import { TranslatorContext } from './translator-context.ts';

/** The words of the interface; draws anew when the reader changes the language or the numerals. */
export function useTranslation(): Translation {
  const i18n = use(TranslatorContext);
  if (!i18n) throw new Error('useTranslation needs a TranslatorContext around it.');
  const watch = useCallback((onChange: () => void) => watchTranslation(i18n, onChange), [i18n]);
  const read = () => translationOf(i18n);
  return useSyncExternalStore(watch, read, read);
}
