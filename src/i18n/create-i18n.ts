import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import type { InterfaceLanguage } from './interface-languages.ts';
import type { Messages } from './load-messages.ts';

/** Makes the translator of one rendering, ready at once: the messages are already here. */
export function createI18n(language: InterfaceLanguage, messages: Messages): i18n {
  const instance = createInstance();
  instance.use(initReactI18next);
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  return instance;
}
