import { useEffect } from 'react';
import { useNavigation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import styles from './root-layout.module.css';

const noticeableMilliseconds = 800;

/** A thin line while the next page is on its way, and a word to screen readers; both only when it takes a while. */
export function NavigationProgress() {
  const { t } = useTranslation();
  const isLoading = useNavigation().state === 'loading';
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => announce(t('navigation.loading')), noticeableMilliseconds);
    return () => clearTimeout(timer);
  }, [isLoading, t]);
  return <div className={styles.progress} data-active={isLoading} aria-hidden="true" />;
}
