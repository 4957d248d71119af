import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageLink } from '#components/ui/page-link.tsx';
import { formatWeekday } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import { dateStyleOf, type EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import styles from './masthead.module.css';
import { useCurrentInView } from './use-current-in-view.ts';

type MastheadProps = { edition: EditionInfo; currentSection: string | null; tools: ReactNode };

/** Date line and tools, wordmark, sections, closed by the double rule. */
export function Masthead({ edition, currentSection, tools }: MastheadProps) {
  const { t, i18n } = useTranslation();
  const dateStyle = dateStyleOf(edition, i18n.language);
  const strip = useCurrentInView<HTMLUListElement>(currentSection);
  const hijri = formatHijri(edition.dateModified, dateStyle);
  return (
    <header className={styles.masthead}>
      <div className={styles.utility}>
        <p className={styles.date} lang={i18n.language} dir={i18n.dir()}>
          <time dateTime={edition.dateModified}>{formatWeekday(edition.dateModified, dateStyle)}</time>
          {hijri && <span className={styles.hijri}>{hijri}</span>}
        </p>
        <div className={styles.tools}>{tools}</div>
      </div>
      <p className={styles.brand}>
        <PageLink to={paths.home.getHref()} lang={edition.inLanguage} prefetch="aimed">
          {edition.name}
        </PageLink>
      </p>
      <nav className={styles.sections} aria-label={t('masthead.sections')}>
        <ul ref={strip} lang={edition.inLanguage} dir={i18n.dir()}>
          <li lang={i18n.language}>
            <PageLink to={paths.home.getHref()} prefetch="aimed">
              {t('masthead.home')}
            </PageLink>
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
