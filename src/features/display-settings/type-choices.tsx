import { useTranslation } from '#i18n/use-translation.ts';
import { changeInPlace } from './change-in-place.ts';
import { ChoiceGroup } from './choice-group.tsx';
import styles from './display-panel.module.css';
import { TypeSizeStepper } from './type-size-stepper.tsx';
import { useDisplaySettings } from './use-display-settings.ts';

/** Size, face, lines and theme of the text. */
export function TypeChoices() {
  const { t } = useTranslation();
  const { theme, face, lineHeight, measure } = useDisplaySettings();
  return (
    <>
      <div className={styles.size}>
        <TypeSizeStepper />
      </div>
      <ChoiceGroup
        legend={t('display.theme.label')}
        value={theme}
        onChange={(choice) => changeInPlace({ theme: choice })}
        options={[
          { value: 'auto', label: t('display.theme.auto') },
          { value: 'light', label: t('display.theme.light') },
          { value: 'sepia', label: t('display.theme.sepia') },
          { value: 'dark', label: t('display.theme.dark') },
          { value: 'black', label: t('display.theme.black') },
          { value: 'contrast', label: t('display.theme.contrast') },
        ]}
      />
      <ChoiceGroup
        legend={t('display.face.label')}
        value={face}
        onChange={(choice) => changeInPlace({ face: choice })}
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
      <ChoiceGroup
        legend={t('display.lineHeight.label')}
        value={lineHeight}
        onChange={(choice) => changeInPlace({ lineHeight: choice })}
        options={[
          { value: 'compact', label: t('display.lineHeight.compact') },
          { value: 'normal', label: t('display.lineHeight.normal') },
          { value: 'loose', label: t('display.lineHeight.loose') },
        ]}
      />
      <ChoiceGroup
        legend={t('display.measure.label')}
        value={measure}
        onChange={(choice) => changeInPlace({ measure: choice })}
        options={[
          { value: 'narrow', label: t('display.measure.narrow') },
          { value: 'normal', label: t('display.measure.normal') },
          { value: 'wide', label: t('display.measure.wide') },
        ]}
      />
    </>
  );
}
