import type { ReactNode } from 'react';
import { drawnOnce } from '#components/ui/drawn-once.tsx';
import { FeedLink } from '#components/ui/feed-link.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { editionFeed, paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './footer.module.css';

/** `children`: what a reader can open from every page. */
type FooterProps = { edition: EditionInfo; dateStyle: DateStyle; children?: ReactNode };

function DrawnFooter({ edition, dateStyle, children }: FooterProps) {
  const { t } = useTranslation();
  const { name, description, license, inLanguage, dateModified } = edition;
  const ofEdition = { lang: inLanguage, dir: directionOfLanguage(inLanguage) };
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.name} {...ofEdition}>
          {name}
        </p>
        <p {...ofEdition}>{description}</p>
        {license && <p {...ofEdition}>{license}</p>}
        {dateModified && (
          <p>
            <time dateTime={dateModified} suppressHydrationWarning>
              {t('footer.updated', { date: formatDate(dateModified, dateStyle) })}
            </time>
          </p>
        )}
      </div>
      <div>
        <nav className={styles.links} aria-label={t('footer.about')}>
          <PageLink to={paths.about.getHref()} prefetch="aimed">
            {t('footer.about')}
          </PageLink>
          <PageLink to={paths.privacy.getHref()} prefetch="aimed">
            {t('footer.privacyPage')}
          </PageLink>
          {dateModified && (
            <PageLink to={paths.archive.getHref()} prefetch="aimed">
              {t('archive.title')}
            </PageLink>
          )}
          <FeedLink href={editionFeed} label={t('list.feed')} />
          {children}
        </nav>
        <p>{t('footer.privacy')}</p>
      </div>
    </footer>
  );
}

/** The edition's own lines, the way to everything that is no story, and what the reader's device keeps. */
export const Footer = import.meta.env.SSR ? drawnOnce(DrawnFooter, 'footer', () => '') : DrawnFooter;
