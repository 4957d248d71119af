import { Prose } from '#components/layout/prose.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { useEdition } from '#data/use-edition.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { PageHandle } from './page-meta.ts';

/** Until the page is there its tab has the name of the paper. Hosts show it at the addresses of others: it has none of its own. */
export const shellHandle = { meta: () => ({ title: '', path: null }) } satisfies PageHandle;

/**
 * The place of a page that is still to come, as high as the layout makes every page. Without JavaScript none comes: that is told,
 * with the way to what the archive says of older articles. No styles of its own: only the build imports it, and they would reach no reader.
 */
export function ShellPage() {
  const { t } = useTranslation();
  const edition = useEdition();
  return (
    <noscript>
      <Prose>
        <p>{t('shell.noScript')}</p>
      </Prose>
      {edition.dateModified && (
        <p>
          <SiteLink to={paths.archive.getHref()} className="button" data-kind="primary">
            {t('archive.title')}
          </SiteLink>
        </p>
      )}
    </noscript>
  );
}
