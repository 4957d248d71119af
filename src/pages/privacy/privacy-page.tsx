import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Prose } from '#components/layout/prose.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** What is known of a reader: nothing. What stays on the device, and how to erase it. */
export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <>
      <Breadcrumbs crumbs={[{ name: t('privacy.title') }]} />
      <PageHeading title={t('privacy.title')} description={t('privacy.lead')} />
      <Prose>
        <h2>{t('privacy.tracking.title')}</h2>
        <p>{t('privacy.tracking.text')}</p>
        <h2>{t('privacy.kept.title')}</h2>
        <p>{t('privacy.kept.text')}</p>
        <h2>{t('privacy.voice.title')}</h2>
        <p>{t('privacy.voice.text')}</p>
        <h2>{t('privacy.erase.title')}</h2>
        <p>{t('privacy.erase.text')}</p>
        <p data-links>
          <SiteLink to={paths.saved.getHref()}>{t('saved.title')}</SiteLink>
        </p>
      </Prose>
    </>
  );
}
