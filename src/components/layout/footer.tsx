import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Edition } from '#domain/edition/edition.ts';
import styles from './footer.module.css';

type FooterProps = { edition: Edition; children?: ReactNode };

/** The edition's own lines, what the reader's device keeps, and what the page adds. */
export function Footer({ edition, children }: FooterProps) {
  const { t } = useTranslation();
  const dir = directionOfLanguage(edition.inLanguage);
  return (
    <footer className={styles.footer}>
      <p className={styles.name} lang={edition.inLanguage} dir={dir}>
        {edition.name}
      </p>
      <p lang={edition.inLanguage} dir={dir}>
        {edition.description}
      </p>
      {edition.license && (
        <p lang={edition.inLanguage} dir={dir}>
          {edition.license}
        </p>
      )}
      <p>{t('footer.privacy')}</p>
      {children}
    </footer>
  );
}
