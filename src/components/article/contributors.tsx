import { use } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';
import type { Article, Credit } from '#domain/article/article.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import { type CreditRole, creditRoles } from '#domain/article/credit-roles.ts';
import { mediaHref } from '#domain/article/renditions.ts';
import { paths } from '#domain/paths.ts';
import { initialOf } from '#domain/text/initial-of.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './contributors.module.css';
import { PicturesContext } from './pictures-context.ts';

const base = import.meta.env.BASE_URL;

const roleKeys = {
  author: 'contributors.author',
  editor: 'contributors.editor',
  translator: 'contributors.translator',
  photographer: 'contributors.photographer',
  contributor: 'contributors.contributor',
} as const satisfies Record<CreditRole, string>;

/** «المساهمون»: who made the article and what each did, and the agencies it rests on. */
export function Contributors({ article }: { article: Article }) {
  const { t, i18n } = useTranslation();
  const people = creditRoles.flatMap((role) => (article[role] ?? []).map((credit) => ({ role, credit })));
  const sources = article.sourceOrganization ?? [];
  if (people.length + sources.length === 0) return null;
  return (
    <section
      className={styles.contributors}
      aria-labelledby="contributors"
      lang={i18n.language}
      dir={i18n.dir()}
    >
      <h2 id="contributors">{t('contributors.title')}</h2>
      <ul>
        {people.map(({ role, credit }) => (
          <Person key={`${role} ${credit.name}`} credit={credit} role={t(roleKeys[role])} article={article} />
        ))}
        {sources.map((source) => (
          <Person
            key={source.name}
            credit={{ ...source, type: 'organization' }}
            role={t('contributors.source')}
            article={article}
          />
        ))}
      </ul>
    </section>
  );
}

function Person({
  credit,
  role,
  article,
}: {
  credit: Credit;
  role: string;
  article: Pick<Article, 'inLanguage' | 'dir'>;
}) {
  const { id, name, type, url, image, description } = credit;
  const pictures = use(PicturesContext);
  return (
    <li className={styles.person}>
      {image && pictures !== 'hidden' && (
        <img
          className={styles.portrait}
          // Before `src`, or it would be requested before it is lazy.
          loading="lazy"
          src={mediaHref(image, base)}
          width={48}
          height={48}
          alt=""
        />
      )}
      {(!image || pictures !== 'shown') && (
        // Beside a prerendered portrait it is there for the stylesheet to show to a reader without pictures.
        <span
          className={styles.initial}
          data-prerendered={(image && pictures === 'prerendered') || undefined}
          aria-hidden="true"
        >
          {initialOf(name, type, article.inLanguage)}
        </span>
      )}
      <div>
        <p className={styles.name} lang={article.inLanguage}>
          {id ? (
            <PageLink to={paths.list.getHref({ kind: 'contributor', id })} prefetch="aimed">
              <bdi>{name}</bdi>
            </PageLink>
          ) : url && isSafeHref(url) ? (
            <a href={url} rel="noopener">
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </p>
        <p className={styles.role}>{role}</p>
        {description && (
          <p className={styles.description} lang={article.inLanguage} dir={articleDirection(article)}>
            {description}
          </p>
        )}
      </div>
    </li>
  );
}
