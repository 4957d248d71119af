import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { drawnOnce } from '#components/ui/drawn-once.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatWeekday } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './masthead.module.css';
import { useCurrentInView } from './use-current-in-view.ts';
import { useHideOnScroll } from './use-hide-on-scroll.ts';

type MastheadProps = {
  edition: EditionInfo;
  currentSection: string | null;
  dateStyle: DateStyle;
  tools: ReactNode;
};

function DrawnMasthead({ edition, currentSection, dateStyle, tools }: MastheadProps) {
  const { t, i18n } = useTranslation();
  const { pathname } = useLocation();
  const header = useHideOnScroll<HTMLElement>();
  const strip = useCurrentInView<HTMLUListElement>(pathname);
  // The page itself, or the part of the paper that it belongs to.
  const currentOf = (href: string, isWithin: boolean) =>
    pathname === href ? ('page' as const) : isWithin || undefined;
  const { dateModified } = edition;
  const hijri = formatHijri(dateModified, dateStyle);
  return (
    <header ref={header} className={styles.masthead}>
      <div className={styles.utility}>
        <p className={styles.date} lang={i18n.language} dir={i18n.dir()}>
          {dateModified && (
            <time dateTime={dateModified} suppressHydrationWarning>
              {formatWeekday(dateModified, dateStyle)}
            </time>
          )}
          {hijri && (
            <span className={styles.hijri} data-hijri-date data-counted suppressHydrationWarning>
              {hijri}
            </span>
          )}
        </p>
        <div className={styles.tools}>{tools}</div>
      </div>
      <p className={styles.brand}>
        <PageLink to={paths.home.getHref()} lang={edition.inLanguage} prefetch="aimed" data-edition-name>
          {edition.name}
        </PageLink>
      </p>
      <nav className={styles.sections} aria-label={t('masthead.sections')}>
        <ul ref={strip} lang={edition.inLanguage} dir={i18n.dir()}>
          <li lang={i18n.language}>
            <PageLink
              to={paths.home.getHref()}
              prefetch="aimed"
              aria-current={currentOf(paths.home.getHref(), false)}
            >
              {t('masthead.home')}
            </PageLink>
          </li>
          {edition.sections.map(({ id, name }) => (
            <li key={id}>
              <PageLink
                to={paths.list.getHref({ kind: 'section', id })}
                prefetch="aimed"
                aria-current={currentOf(paths.list.getHref({ kind: 'section', id }), id === currentSection)}
              >
                {name}
              </PageLink>
            </li>
          ))}
          {dateModified && (
            <li lang={i18n.language}>
              <PageLink
                to={paths.archive.getHref()}
                prefetch="aimed"
                aria-current={currentOf(
                  paths.archive.getHref(),
                  pathname.startsWith(paths.archive.getHref()),
                )}
              >
                {t('archive.title')}
              </PageLink>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}

/** Two pages have the same masthead where the same part of the paper is marked in it. */
function useMarked({ edition, currentSection }: MastheadProps): string {
  const { pathname } = useLocation();
  const ways = [
    paths.home.getHref(),
    paths.archive.getHref(),
    ...edition.sections.map(({ id }) => paths.list.getHref({ kind: 'section', id })),
  ];
  const isInArchive = pathname.startsWith(paths.archive.getHref());
  return JSON.stringify([currentSection, isInArchive, ways.includes(pathname) && pathname]);
}

/** Date line and tools, wordmark, sections, closed by the double rule. */
export const Masthead = import.meta.env.SSR ? drawnOnce(DrawnMasthead, 'masthead', useMarked) : DrawnMasthead;
