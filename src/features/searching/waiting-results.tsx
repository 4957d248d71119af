import { useEffect, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './search-results.module.css';

const noticeableMilliseconds = 400;
const rows = [1, 2, 3, 4];

/** The places of results that are on their way: room for them at once, and something to see only when it takes a while. */
export function WaitingResults() {
  const { t } = useTranslation();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), noticeableMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} data-slow={isSlow || undefined}>
      <p role="status">{isSlow && t('search.searching')}</p>
      {rows.map((row) => (
        <div key={row} className={styles.place} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
