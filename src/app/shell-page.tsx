import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { PageHandle } from './page-meta.ts';
import styles from './shell-page.module.css';

/** Until the page is there its tab has the name of the paper. Hosts show it at the addresses of others: it has none of its own. */
export const shellHandle = { meta: () => ({ title: '', path: null }) } satisfies PageHandle;

/**
 * The place of a page that is still to come: a few lines, so that nothing jumps when it is there. Without JavaScript it does not
 * come: older articles, which have no HTML of their own, are told with what the archive says of them.
 */
export function ShellPage() {
  const { t } = useTranslation();
  return (
    <>
      <noscript>
        <p className={styles.note}>{t('shell.noScript')}</p>
        <p className={styles.note}>
          <SiteLink to={paths.archive.getHref()} className="button" data-kind="primary">
            {t('archive.title')}
          </SiteLink>
        </p>
      </noscript>
      <div className={styles.shell} data-needs-script aria-hidden="true" />
    </>
  );
}
