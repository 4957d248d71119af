import { useLoaderData, useLocation } from 'react-router';
import { Breadcrumbs, type Crumb } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { listDescriptionKeys, listKindKeys } from '#components/story/list-keys.ts';
import { titleOfList } from '#components/story/title-of-list.ts';
import { FeedLink } from '#components/ui/feed-link.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { ListPage as ListPageData } from '#domain/edition/list-page.ts';
import { paths } from '#domain/paths.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { GrowingList } from '#features/browsing/growing-list.tsx';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { StoryActions } from '#features/listening/story-actions.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import type { Result } from '#lib/result.ts';
import styles from './list-page.module.css';
import { OtherSections } from './other-sections.tsx';

/** The stories of a section, a topic or a contributor, newest first. */
export function ListPage() {
  const list = useLoaderData<Result<ListPageData, LoadProblem>>();
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  const { pathname } = useLocation();
  if (!list.ok) return <PageTrouble problem={list.problem} dateStyle={dateStyle} />;
  return <StoriesOf key={pathname} list={list.value} edition={edition} dateStyle={dateStyle} />;
}

type StoriesOfProps = { list: ListPageData; edition: EditionInfo; dateStyle: DateStyle };

function StoriesOf({ list, edition, dateStyle }: StoriesOfProps) {
  const { t, i18n } = useTranslation();
  const { subject, shard } = list;
  const lang = edition.inLanguage;
  const name = titleOfList(list, shard ? isolate(subject.name) : subject.name, { t, dateStyle });
  const crumbs: Crumb[] = shard
    ? [{ name: subject.name, href: paths.list.getHref(subject), lang }, { name }]
    : [{ name, lang }];
  const words = { lang: i18n.language, dir: i18n.dir() };
  const description = subject.description ?? (
    <span {...words}>{t(listDescriptionKeys[subject.kind], { name: isolate(subject.name) })}</span>
  );

  return (
    <div className={styles.page}>
      <Breadcrumbs crumbs={crumbs} />
      <PageHeading
        kicker={t(listKindKeys[subject.kind])}
        title={name}
        description={description}
        {...(shard ? words : { lang, dir: directionOfLanguage(lang) })}
      >
        <FeedLink href={paths.list.getFeedHref(subject)} label={t('list.feed')} />
        {subject.url && isSafeHref(subject.url) && (
          <a href={subject.url} rel="noopener">
            {t('list.website')}
          </a>
        )}
      </PageHeading>
      <div className={styles.columns}>
        <GrowingList
          first={list}
          hrefOf={(number) => paths.list.getHref({ ...subject, shard: number ?? null })}
          load={(source, number) => source.loadList({ kind: subject.kind, id: subject.id, shard: number })}
          dateStyle={dateStyle}
          heading="h2"
          actionOf={(story) => <StoryActions story={story} />}
        />
        <OtherSections edition={edition} current={subject.kind === 'section' ? subject.id : null} />
      </div>
    </div>
  );
}
