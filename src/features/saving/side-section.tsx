import { type ReactNode, useId } from 'react';
import styles from './side-section.module.css';

/** A part of the page of saved articles that is no list of articles. */
export function SideSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
