import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './page-heading.module.css';

type PageHeadingProps = {
  /** What kind of page it is: a section, a topic. */
  kicker?: string | undefined;
  title: ReactNode;
  /** Of title and description, where it is not that of the interface. */
  lang?: string | undefined;
  dir?: 'rtl' | 'ltr' | undefined;
  description?: ReactNode;
  /** Links that belong to the page as a whole. */
  children?: ReactNode;
};

/** The head of a page that is no article: what it is, what it holds. All of it stands where the title begins. */
export function PageHeading({ kicker, title, lang, dir, description, children }: PageHeadingProps) {
  const { i18n } = useTranslation();
  const words = { lang: i18n.language, dir: i18n.dir() };
  return (
    <header className={styles.heading} lang={lang} dir={dir}>
      {kicker && (
        <p className="kicker">
          <span {...words}>{kicker}</span>
        </p>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {description && <p className={styles.description}>{description}</p>}
      {children && (
        <div className={styles.links}>
          <div {...words}>{children}</div>
        </div>
      )}
    </header>
  );
}
