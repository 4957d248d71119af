import { useTranslation } from 'react-i18next';
import { announce } from '#lib/announcements.ts';
import { clampTypeStep, largestTypeStep, smallestTypeStep } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { keepPlace } from './keep-place.ts';
import styles from './type-size-control.module.css';
import { useDisplaySettings } from './use-display-settings.ts';
import { useTypeSizeKeys } from './use-type-size-keys.ts';

const stepCount = largestTypeStep - smallestTypeStep + 1;

/** «+ الخط −»: makes the reading text larger or smaller, also with the keys + and −. */
export function TypeSizeControl() {
  const { t } = useTranslation();
  const { typeStep } = useDisplaySettings();

  const change = (by: 1 | -1) => {
    const before = getDisplaySettings().typeStep;
    const step = clampTypeStep(before + by);
    if (step !== before) keepPlace(() => changeDisplaySettings({ typeStep: step }));
    announce(t('typeSize.announcement', { step: step - smallestTypeStep + 1, count: stepCount }));
  };
  useTypeSizeKeys(change);

  return (
    <fieldset className={styles.control} data-needs-script>
      <legend className="visually-hidden">{t('typeSize.label')}</legend>
      {/* aria-disabled at the ends: a disabled button would drop the focus of whoever just pressed it. */}
      <button
        type="button"
        aria-label={t('typeSize.larger')}
        aria-keyshortcuts="+"
        aria-disabled={typeStep === largestTypeStep}
        onClick={() => change(1)}
      >
        +
      </button>
      <span aria-hidden="true">{t('typeSize.word')}</span>
      <button
        type="button"
        aria-label={t('typeSize.smaller')}
        aria-keyshortcuts="-"
        aria-disabled={typeStep === smallestTypeStep}
        onClick={() => change(-1)}
      >
        −
      </button>
    </fieldset>
  );
}
