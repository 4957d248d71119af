import { useTranslation } from '#i18n/use-translation.ts';
import styles from './display-panel.module.css';
import { SettingChoice } from './setting-choice.tsx';
import { TypeSizeStepper } from './type-size-stepper.tsx';

/** Size, face, lines and theme of the text. */
export function TypeChoices() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.size}>
        <TypeSizeStepper />
      </div>
      <SettingChoice
        setting="theme"
        legend={t('display.theme.label')}
        options={[
          { value: 'auto', label: t('display.theme.auto') },
          { value: 'light', label: t('display.theme.light') },
          { value: 'sepia', label: t('display.theme.sepia') },
          { value: 'dark', label: t('display.theme.dark') },
          { value: 'black', label: t('display.theme.black') },
          { value: 'contrast', label: t('display.theme.contrast') },
        ]}
      />
      <SettingChoice
        setting="face"
        legend={t('display.face.label')}
        options={[
          { value: 'naskh', label: <span className={styles.naskh}>{t('display.face.naskh')}</span> },
          { value: 'sans', label: <span className={styles.sans}>{t('display.face.sans')}</span> },
          {
            value: 'device',
            label: (
              <span className={styles.device} data-device-face>
                {t('display.face.device')}
              </span>
            ),
          },
        ]}
      />
      <SettingChoice
        setting="lineHeight"
        legend={t('display.lineHeight.label')}
        options={[
          { value: 'compact', label: t('display.lineHeight.compact') },
          { value: 'normal', label: t('display.lineHeight.normal') },
          { value: 'loose', label: t('display.lineHeight.loose') },
        ]}
      />
      <SettingChoice
        setting="measure"
        legend={t('display.measure.label')}
        options={[
          { value: 'narrow', label: t('display.measure.narrow') },
          { value: 'normal', label: t('display.measure.normal') },
          { value: 'wide', label: t('display.measure.wide') },
        ]}
      />
    </>
  );
}
