import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatWeekday } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import { dateStyleOf, type EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import styles from './masthead.module.css';

type MastheadProps = { edition: EditionInfo; currentSection: string | null; tools: ReactNode };

/** Date line and tools, wordmark, sections, closed by the double rule. */
export function Masthead({ edition, currentSection, tools }: MastheadProps) {
  const { t, i18n } = useTranslation();
  const dateStyle = dateStyleOf(edition, i18n.language);
  const hijri = formatHijri(edition.dateModified, dateStyle);
  return (
    <header className={styles.masthead}>
      <div className={styles.utility}>
        <p className={styles.date}>
          <time dateTime={edition.dateModified}>{formatWeekday(edition.dateModified, dateStyle)}</time>
          {hijri && <span className={styles.hijri}>{hijri}</span>}
        </p>
        <div className={styles.tools}>{tools}</div>
      </div>
      <p className={styles.brand}>
        <Link to={paths.home.getHref()} lang={edition.inLanguage}>
          {edition.name}
        </Link>
      </p>
      <nav className={styles.sections} aria-label={t('masthead.sections')}>
        <ul lang={edition.inLanguage}>
          <li lang={i18n.language}>
            <Link to={paths.home.getHref()}>{t('masthead.home')}</Link>
          </li>
          {edition.sections.map(({ id, name }) => (
            <li key={id}>
              <Link
                to={`${paths.home.getHref()}#${id}`}
                aria-current={id === currentSection ? 'true' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
