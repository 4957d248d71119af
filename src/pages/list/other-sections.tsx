import { PageLink } from '#components/ui/page-link.tsx';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './list-page.module.css';

/** Where else to go: the sections of the edition and what each is about. */
export function OtherSections({ edition, current }: { edition: EditionInfo; current: string | null }) {
  const { t } = useTranslation();
  const others = edition.sections.filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  const lang = edition.inLanguage;
  return (
    <aside className={styles.aside} aria-labelledby="other-sections" data-screen-only>
      <h2 id="other-sections">{t(current ? 'list.otherSections' : 'masthead.sections')}</h2>
      <ul lang={lang} dir={directionOfLanguage(lang)}>
        {others.map(({ id, name, description }) => (
          <li key={id}>
            <PageLink to={paths.list.getHref({ kind: 'section', id })} prefetch="aimed">
              {name}
            </PageLink>
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
