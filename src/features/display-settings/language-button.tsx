import { useTranslation } from 'react-i18next';
import {
  type InterfaceLanguage,
  interfaceLanguageFor,
  interfaceLanguages,
} from '#i18n/interface-languages.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { announce } from '#lib/announcements.ts';
import { changeDisplaySettings } from './display-settings-store.ts';

const others: Record<InterfaceLanguage, InterfaceLanguage> = {
  ar: 'en',
  en: 'ar',
  fr: 'ar',
  fa: 'ar',
  ur: 'ar',
};

/** Switches the interface to the other language, named in that language. The article keeps its own. */
export function LanguageButton({ className }: { className?: string | undefined }) {
  const { t, i18n } = useTranslation();
  const other = others[interfaceLanguageFor(i18n.language)];
  const { name, dir } = interfaceLanguages[other];

  const change = () =>
    loadMessages(other).then(
      () => changeDisplaySettings({ language: other }),
      () => announce(t('language.failed')),
    );

  return (
    <button
      type="button"
      className={className}
      lang={other}
      dir={dir}
      onClick={() => void change()}
      data-needs-script
    >
      {name}
    </button>
  );
}
