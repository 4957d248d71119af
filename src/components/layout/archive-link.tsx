import { useRouteLoaderData } from 'react-router';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** The way to the archive, as a button. A paper of whose articles no date is known has no archive. */
export function ArchiveLink() {
  const { t } = useTranslation();
  const edition = useRouteLoaderData<EditionInfo>('root');
  if (edition?.dateModified === null) return null;
  return (
    <SiteLink to={paths.archive.getHref()} className="button">
      {t('archive.title')}
    </SiteLink>
  );
}
