import { PageLink } from '#components/ui/page-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './breadcrumbs.module.css';

/** A step on the way to a page; the last one is the page itself and has no link. `lang` where it is not the interface's. */
export type Crumb = { name: string; href?: string; lang?: string | undefined };

/** Where the page stands, from the front page down. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  const all: Crumb[] = [{ name: t('masthead.home'), href: paths.home.getHref() }, ...crumbs];
  return (
    <nav className={styles.breadcrumbs} aria-label={t('breadcrumbs.label')}>
      <ol>
        {all.map(({ name, href, lang }) => (
          <li key={name}>
            {href ? (
              <PageLink to={href} prefetch="aimed" lang={lang}>
                {name}
              </PageLink>
            ) : (
              <span aria-current="page" lang={lang}>
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
