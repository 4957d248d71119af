import type { EditionInfo } from '#domain/edition/edition-info.ts';
import {
  type InterfaceLanguage,
  interfaceLanguageFor,
  interfaceLanguages,
} from '#i18n/interface-languages.ts';
import { loadAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { changeInPlace } from './change-in-place.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useDisplaySetting } from './use-display-setting.ts';

const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];

/** The language of the interface, each named in itself. Articles keep their own. */
export function LanguageChoice({ edition }: { edition: EditionInfo }) {
  const { t, i18n } = useTranslation();
  const language = useDisplaySetting('language');

  // The words come first: a page that turned round and then stayed in the old language would be neither.
  const change = (choice: InterfaceLanguage) =>
    loadAllMessages(i18n, choice).then(
      () => changeInPlace({ language: choice }),
      () => announceProblem(t('display.language.failed')),
    );

  return (
    <ChoiceGroup
      legend={t('display.language.label')}
      value={language ?? interfaceLanguageFor(edition.inLanguage)}
      onChange={change}
      options={languages.map((value) => ({
        value,
        label: interfaceLanguages[value].name,
        lang: value,
        dir: interfaceLanguages[value].dir,
      }))}
    />
  );
}
