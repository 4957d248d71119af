import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Prose } from '#components/layout/prose.tsx';
import { FeedLink } from '#components/ui/feed-link.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { useEdition } from '#data/use-edition.ts';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import { editionFeed, licencesFile, paths } from '#domain/paths.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** What this paper is, and what its reader can do. */
export function AboutPage() {
  const { t, i18n } = useTranslation();
  const { name, tagline, description, sections, sameAs = [], license, inLanguage } = useEdition();
  const ofEdition = { lang: inLanguage, dir: directionOfLanguage(inLanguage) };
  const title = t('about.title', { edition: name });
  return (
    <>
      <Breadcrumbs crumbs={[{ name: title }]} />
      <PageHeading title={title} lang={i18n.language} dir={i18n.dir()} />
      <Prose>
        <p {...ofEdition}>
          <strong>{tagline}</strong>
        </p>
        <p {...ofEdition}>{description}</p>
        <h2>{t('about.sections')}</h2>
        <dl {...ofEdition}>
          {sections.map((section) => (
            <div key={section.id}>
              <dt>
                <PageLink to={paths.list.getHref({ kind: 'section', id: section.id })} prefetch="aimed">
                  {section.name}
                </PageLink>
              </dt>
              <dd>{section.description}</dd>
            </div>
          ))}
        </dl>
        <h2>{t('about.feeds')}</h2>
        <p data-links>
          <FeedLink href={editionFeed} label={t('list.feed')} />
        </p>
        {sameAs.length > 0 && (
          <>
            <h2>{t('about.accounts')}</h2>
            <ul data-links>
              {sameAs.filter(isSafeHref).map((url) => (
                <li key={url}>
                  <a href={url} rel="me noopener" dir="ltr">
                    {url.replace(/^https?:\/\//u, '')}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {license && (
          <>
            <h2>{t('about.license')}</h2>
            <p {...ofEdition}>{license}</p>
          </>
        )}
        <h2 id="reader">{t('about.reader.title')}</h2>
        <p>{t('about.reader.reading')}</p>
        <p>{t('about.reader.listening')}</p>
        <p>{t('about.reader.access')}</p>
        <p data-links>
          <SiteLink to={paths.privacy.getHref()}>{t('privacy.title')}</SiteLink>
          <a href={import.meta.env.BASE_URL + licencesFile} lang="en" dir="ltr">
            {licencesFile}
          </a>
        </p>
      </Prose>
    </>
  );
}
