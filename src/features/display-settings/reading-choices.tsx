import { useTranslation } from '#i18n/use-translation.ts';
import { SettingChoice } from './setting-choice.tsx';

/** Tashkeel, pictures and motion. */
export function ReadingChoices() {
  const { t } = useTranslation();
  return (
    <>
      <SettingChoice
        setting="tashkeel"
        legend={t('display.tashkeel.label')}
        options={[
          { value: true, label: t('display.tashkeel.shown') },
          { value: false, label: t('display.tashkeel.hidden') },
        ]}
      />
      <SettingChoice
        setting="pictures"
        legend={t('display.pictures.label')}
        options={[
          { value: true, label: t('display.pictures.shown') },
          { value: false, label: t('display.pictures.hidden') },
        ]}
      />
      <SettingChoice
        setting="motion"
        legend={t('display.motion.label')}
        options={[
          { value: 'auto', label: t('display.motion.auto') },
          { value: 'reduced', label: t('display.motion.reduced') },
        ]}
      />
    </>
  );
}
