import { useTranslation } from 'react-i18next';
import type { Edition } from '#domain/edition/edition.ts';
import styles from './footer.module.css';

/** The edition's own lines, and what the reader's device keeps. */
export function Footer({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p className={styles.name} lang={edition.inLanguage}>
        {edition.name}
      </p>
      <p lang={edition.inLanguage}>{edition.description}</p>
      {edition.license && <p lang={edition.inLanguage}>{edition.license}</p>}
      <p>{t('footer.privacy')}</p>
    </footer>
  );
}
