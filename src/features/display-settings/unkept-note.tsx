import { useEffect } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './display-panel.module.css';
import { unkeptTold } from './unkept-told.ts';
import { useSettingsKept } from './use-settings-kept.ts';

/** Says in the panel that the browser does not keep what is chosen, for as long as that is so. */
export function UnkeptNote() {
  const { t } = useTranslation();
  const areKept = useSettingsKept();
  // The page behind the panel need not say the same.
  useEffect(() => unkeptTold.set(!areKept), [areKept]);
  return (
    <p role="status" className={styles.unkept}>
      {areKept ? '' : t('display.unkept')}
    </p>
  );
}
