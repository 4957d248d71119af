import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-select.module.css';
import { type SleepTimer, sleepMinutes } from './sleep-timer.ts';

/** When the voice falls silent by itself. */
export function SleepControl({ sleepTimer }: { sleepTimer: SleepTimer }) {
  const { t } = useTranslation();
  const id = useId();
  const sleep = useSyncExternalStore(sleepTimer.subscribe, sleepTimer.getSleep);
  const value = sleep === null ? 'never' : sleep === 'part' ? 'part' : String(sleep.minutes);
  const choose = (choice: string) =>
    sleepTimer.set(choice === 'part' ? 'part' : choice === 'never' ? null : Number(choice));
  return (
    <div className={styles.control} data-shows-label>
      <label htmlFor={id}>{t('listening.sleep.label')}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="never">{t('listening.sleep.never')}</option>
        <option value="part">{t('listening.sleep.part')}</option>
        {sleepMinutes.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('listening.sleep.minutes', { count: minutes })}
          </option>
        ))}
      </select>
    </div>
  );
}
