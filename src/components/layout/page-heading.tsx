import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

type PageHeadingProps = {
  /** What kind of page it is: a section, a topic. */
  kicker?: string | undefined;
  title: string;
  /** Of title and description, where it is not that of the interface. */
  lang?: string | undefined;
  dir?: 'rtl' | 'ltr' | undefined;
  description?: string | undefined;
  /** Links that belong to the page as a whole. */
  children?: ReactNode;
};

/** The head of a page that is no article: what it is, what it holds. */
export function PageHeading({ kicker, title, lang, dir, description, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 tabIndex={-1} lang={lang} dir={dir}>
        {title}
      </h1>
      {description && (
        <p className={styles.description} lang={lang} dir={dir}>
          {description}
        </p>
      )}
      {children && <div className={styles.links}>{children}</div>}
    </header>
  );
}
