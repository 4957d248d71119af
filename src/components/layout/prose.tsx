import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Running text of a page that is no article. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className={styles.prose} data-sized>
      {children}
    </div>
  );
}
