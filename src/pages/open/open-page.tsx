import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { useEdition } from '#data/use-edition.ts';
import { sharedPath } from '#domain/edition/shared-path.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './open-page.module.css';

/** Opens a link of this paper that another application shared with it; says so where there is none. */
export function OpenPage() {
  const { t } = useTranslation();
  const edition = useEdition();
  const navigate = useNavigate();
  const { search } = useLocation();
  // The page is made without an address: what was shared is known in the browser only.
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const shared = new URLSearchParams(search);
    const texts = ['url', 'text', 'title'].map((name) => shared.get(name) ?? '');
    const path = sharedPath(texts.join(' '), [edition.url, location.origin], edition.basePath);
    if (path === null) setHasFailed(true);
    else void navigate(path, { replace: true });
  }, [search, edition, navigate]);
  return (
    <>
      <Breadcrumbs crumbs={[{ name: t('open.title') }]} />
      <PageHeading
        title={t('open.title')}
        description={t(hasFailed ? 'open.notOurs' : 'navigation.loading')}
      />
      {hasFailed && (
        <p className={styles.way}>
          <SiteLink to={paths.home.getHref()} className="button" data-kind="primary">
            {t('problem.home')}
          </SiteLink>
        </p>
      )}
    </>
  );
}
