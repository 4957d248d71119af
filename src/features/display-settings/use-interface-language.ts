import { useEffect } from 'react';
import {
  type InterfaceLanguage,
  interfaceLanguageFor,
  interfaceLanguages,
} from '#i18n/interface-languages.ts';
import { loadAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { getDisplaySettings } from './display-settings-store.ts';
import { useDisplaySetting } from './use-display-setting.ts';

/** Keeps the translator in the language that the reader chose, else in the edition's. */
export function useInterfaceLanguage(editionLanguage: string): void {
  const { i18n } = useTranslation();
  const chosen = useDisplaySetting('language');
  const language = chosen ?? interfaceLanguageFor(editionLanguage);

  useEffect(() => {
    // The first drawing is that of the prerendered page; the one with the reader's settings follows in the same breath.
    if (chosen !== getDisplaySettings().language) return;
    const root = document.documentElement;
    showLanguage(root, language);
    if (i18n.language === language) {
      delete root.dataset.pending;
      return;
    }
    let isCurrent = true;
    void loadAllMessages(i18n, language).then(
      async () => {
        if (!isCurrent) return;
        await i18n.changeLanguage(language);
        delete root.dataset.pending;
      },
      // The messages did not arrive: the page stays whole in the language it has.
      () => {
        showLanguage(root, interfaceLanguageFor(i18n.language));
        delete root.dataset.pending;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [i18n, language, chosen]);
}

function showLanguage(root: HTMLElement, language: InterfaceLanguage): void {
  root.lang = language;
  root.dir = interfaceLanguages[language].dir;
}
