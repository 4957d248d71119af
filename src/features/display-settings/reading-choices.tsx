import { useTranslation } from '#i18n/use-translation.ts';
import { changeInPlace } from './change-in-place.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useDisplaySettings } from './use-display-settings.ts';

/** Tashkeel, pictures and motion. */
export function ReadingChoices() {
  const { t } = useTranslation();
  const { tashkeel, pictures, motion } = useDisplaySettings();
  return (
    <>
      <ChoiceGroup
        legend={t('display.tashkeel.label')}
        value={tashkeel}
        onChange={(choice) => changeInPlace({ tashkeel: choice })}
        options={[
          { value: true, label: t('display.tashkeel.shown') },
          { value: false, label: t('display.tashkeel.hidden') },
        ]}
      />
      <ChoiceGroup
        legend={t('display.pictures.label')}
        value={pictures}
        onChange={(choice) => changeInPlace({ pictures: choice })}
        options={[
          { value: true, label: t('display.pictures.shown') },
          { value: false, label: t('display.pictures.hidden') },
        ]}
      />
      <ChoiceGroup
        legend={t('display.motion.label')}
        value={motion}
        onChange={(choice) => changeInPlace({ motion: choice })}
        options={[
          { value: 'auto', label: t('display.motion.auto') },
          { value: 'reduced', label: t('display.motion.reduced') },
        ]}
      />
    </>
  );
}
