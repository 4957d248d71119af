import { type ReactNode, useId } from 'react';
import styles from './side-section.module.css';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

type SideSectionProps = {
  title: string;
  /** Its content is not known yet: it takes its room, and is not shown. */
  isPending?: boolean;
  children: ReactNode;
};

/** A part of the page of saved articles that is no list of articles. */
export function SideSection({ title, isPending = false, children }: SideSectionProps) {
  const id = useId();
  const focusStays = useFocusAfterRemoval();
  return (
    <section {...focusStays} className={styles.section} aria-labelledby={id} aria-busy={isPending}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
