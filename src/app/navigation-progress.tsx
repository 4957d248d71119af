import { useNavigation } from 'react-router';
import styles from './root-layout.module.css';

/** A thin line while the next page is on its way; it appears only when that takes more than a moment. */
export function NavigationProgress() {
  const { state } = useNavigation();
  return <div className={styles.progress} data-active={state === 'loading'} aria-hidden="true" />;
}
