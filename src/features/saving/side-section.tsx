import { type ReactNode, useId } from 'react';
import styles from './side-section.module.css';

type SideSectionProps = {
  title: string;
  /** Its content is not known yet: it takes its room, and is not shown. */
  isPending?: boolean;
  children: ReactNode;
};

/** A part of the page of saved articles that is no list of articles. */
export function SideSection({ title, isPending = false, children }: SideSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={isPending}>
      <h2 id={id}>{title}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
