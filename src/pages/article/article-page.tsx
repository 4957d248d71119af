import { memo, type PropsWithChildren, useMemo, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { ArticleHeader } from '#components/article/article-header.tsx';
import { Corrections, Topics } from '#components/article/article-notes.tsx';
import { BlockView } from '#components/article/block-view.tsx';
import { Contents } from '#components/article/contents.tsx';
import { Contributors } from '#components/article/contributors.tsx';
import { Figure } from '#components/article/figure.tsx';
import { Neighbours } from '#components/story/neighbours.tsx';
import { Related } from '#components/story/related.tsx';
import { useTransitionName } from '#components/ui/use-transition-name.ts';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import { citationOf } from '#domain/article/citation-of.ts';
import { leadPictureSizes } from '#domain/article/renditions.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { ArticlePage as ArticlePageData } from '#domain/edition/article-page.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { TypeSizeControl } from '#features/display-settings/type-size-control.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { AddToListButton } from '#features/listening/add-to-list-button.tsx';
import { ListenButton } from '#features/listening/listen-button.tsx';
import { listenableOf } from '#features/listening/listenable.ts';
import { WholeListenButton } from '#features/listening/whole-listen-button.tsx';
import { PrintButton } from '#features/printing/print-button.tsx';
import { CiteMenu } from '#features/reading/cite-menu.tsx';
import { SaveButton } from '#features/saving/save-button.tsx';
import { ShareMenu } from '#features/sharing/share-menu.tsx';
import { SummaryCard } from '#features/summary/summary-card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Result } from '#lib/result.ts';
import bodyStyles from './article-body.module.css';
import styles from './article-page.module.css';
import { ReadingAids } from './reading-aids.tsx';

/** An article: what it says, its summary to read or hear, who made it, and where to go on. */
export function ArticlePage() {
  const page = useLoaderData<Result<ArticlePageData, LoadProblem>>();
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  if (!page.ok) return <PageTrouble problem={page.problem} dateStyle={dateStyle} />;
  return (
    <ArticleView key={page.value.article.id} page={page.value} edition={edition} dateStyle={dateStyle} />
  );
}

type ArticleViewProps = { page: ArticlePageData; edition: EditionInfo; dateStyle: DateStyle };

/** Not drawn anew for each step of a navigation, of which the router tells every page. */
const ArticleView = memo(({ page, edition, dateStyle }: ArticleViewProps) => {
  const { i18n } = useTranslation();
  const { article, related, previous, next } = page;
  const listenable = useMemo(() => listenableOf(page), [page]);
  const lead = article.image?.[0];
  const body = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.page}>
      <ReadingAids article={article} listenable={listenable} edition={edition} body={body} />
      <article
        className={styles.article}
        lang={article.inLanguage}
        dir={articleDirection(article)}
        data-article-id={article.id}
      >
        <ArticleHeader article={article} dateStyle={dateStyle} />
        <div className={styles.tools} lang={i18n.language} dir={i18n.dir()}>
          <div className={styles.actions}>
            <WholeListenButton article={listenable} className={styles.action} />
            <SaveButton id={article.id} className={styles.action} />
            <ShareMenu url={canonicalUrl(edition, article.id)} title={article.headline} />
            <PrintButton className={styles.action} />
          </div>
          <TypeSizeControl />
        </div>
        <div className={styles.summary}>
          <SummaryCard
            article={article}
            listenButton={(open) => <ListenButton article={listenable} onListen={open} />}
          />
        </div>
        <Contents article={article} />
        <div className={styles.main}>
          {lead && (
            <MovingPicture id={article.id}>
              <Figure image={lead} sizes={leadPictureSizes} priority="lead" className={styles.lead} />
            </MovingPicture>
          )}
          <div ref={body} className={bodyStyles.body} data-body data-sized>
            {article.blocks.map((block) => (
              <BlockView key={block.id} block={block} />
            ))}
            {article.creditText && <p className={bodyStyles.credit}>{article.creditText}</p>}
            <Corrections article={article} dateStyle={dateStyle} />
          </div>
          <div className={styles.notes}>
            <Contributors article={article} />
            <Topics article={article} />
            <CiteMenu citation={citationOf(article, edition, dateStyle)} />
            <p className={styles.citation}>
              {edition.name} · {article.datePublished && `${formatDate(article.datePublished, dateStyle)} · `}
              <bdi dir="ltr">{decodeURI(canonicalUrl(edition, article.id))}</bdi>
            </p>
          </div>
        </div>
        <Related
          stories={related}
          dateStyle={dateStyle}
          actionOf={(story) => <AddToListButton story={story} />}
        />
      </article>
      <Neighbours previous={previous} next={next} />
    </div>
  );
});

/** The lead picture, which moves from its place on one page to its place on the other. */
function MovingPicture({ id, children }: PropsWithChildren<{ id: string }>) {
  const picture = useTransitionName<HTMLDivElement>(paths.article.getHref(id), 'picture');
  return <div ref={picture}>{children}</div>;
}
