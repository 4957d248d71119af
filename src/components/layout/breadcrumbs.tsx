import { PageLink } from '#components/ui/page-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './breadcrumbs.module.css';

/**
 * A step on the way to a page; the last one is the page itself and has no link. `lang` where it is not the interface's,
 * `period` where it is a day or a month.
 */
export type Crumb = { name: string; href?: string; lang?: string | undefined; period?: string };

/** Where the page stands, from the front page down. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  const all: Crumb[] = [{ name: t('masthead.home'), href: paths.home.getHref() }, ...crumbs];
  return (
    <nav className={styles.breadcrumbs} aria-label={t('breadcrumbs.label')}>
      <ol>
        {all.map(({ name, href, lang, period }) => (
          <li key={name}>
            {href ? (
              <PageLink to={href} prefetch="aimed" lang={lang}>
                <CrumbName name={name} period={period} />
              </PageLink>
            ) : (
              <span aria-current="page" lang={lang}>
                <CrumbName name={name} period={period} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CrumbName({ name, period }: { name: string; period: string | undefined }) {
  if (!period) return name;
  return (
    <time dateTime={period} suppressHydrationWarning>
      {name}
    </time>
  );
}
