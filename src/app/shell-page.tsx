import styles from './shell-page.module.css';

/** The place of a page that is still to come: a few lines, so that nothing jumps when it is there. */
export function ShellPage() {
  return <div className={styles.shell} aria-hidden="true" />;
}
