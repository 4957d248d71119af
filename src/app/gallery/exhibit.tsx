import type { ReactNode } from 'react';
import styles from './exhibit.module.css';

/** One component of the gallery under the name that its file has. */
export function Exhibit({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.exhibit} data-exhibit={name}>
      <h2 lang="en" dir="ltr">
        {name}
      </h2>
      {children}
    </section>
  );
}
