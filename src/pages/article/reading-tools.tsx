import { articleDirection } from '#domain/article/article-direction.ts';
import { citationOf } from '#domain/article/citation-of.ts';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { useTellUnkept } from '#features/display-settings/use-tell-unkept.ts';
import { ListenFromHere } from '#features/listening/listen-from-here.tsx';
import { ListenFromSelection } from '#features/listening/listen-from-selection.tsx';
import { useWholeArticle } from '#features/offline/use-whole-article.ts';
import { PictureLinks } from '#features/pictures/picture-links.tsx';
import { CopyCitation } from '#features/reading/copy-citation.tsx';
import { QuotationToolbar } from '#features/reading/quotation-toolbar.tsx';
import { ReadingProgress } from '#features/reading/reading-progress.tsx';
import { ResumeBar } from '#features/reading/resume-bar.tsx';
import { useCurrentHeading } from '#features/reading/use-current-heading.ts';
import { useDrawNear } from '#features/reading/use-draw-near.ts';
import { useTableEdges } from '#features/reading/use-table-edges.ts';
import { useReadingHistory } from '#features/saving/use-reading-history.ts';
import { useSearched } from '#features/searching/found-words/use-searched.ts';
import { FoundWordsWhenWanted } from './found-words-when-wanted.tsx';
import type { ReadingAidsProps } from './reading-aids.tsx';

/** The aids of a reader, loaded after the page: progress, resuming, quoting, looking at pictures. */
export function ReadingTools({ article, listenable, edition, body }: ReadingAidsProps) {
  useCurrentHeading(body);
  useTableEdges(body);
  useDrawNear(body);
  useWholeArticle(body);
  useTellUnkept();
  const onPlace = useReadingHistory(article);
  const dateStyle = useDateStyle(edition);
  const dir = articleDirection(article);
  const searched = useSearched(article.id);
  const { headline, inLanguage } = article;
  return (
    <>
      <ReadingProgress body={body} dir={dir} />
      <ListenFromHere article={listenable} body={body} />
      <ResumeBar articleId={article.id} body={body} onPlace={onPlace} />
      {searched !== null && (
        <FoundWordsWhenWanted
          key={`${article.id} ${searched}`}
          articleId={article.id}
          searched={searched}
          site={{ base: import.meta.env.BASE_URL, timeZone: edition.timeZone }}
        />
      )}
      <QuotationToolbar
        body={body}
        action={(range) => <ListenFromSelection article={listenable} range={range} />}
        source={{ headline, inLanguage, editionName: edition.name, url: canonicalUrl(edition, article.id) }}
      />
      <CopyCitation body={body} text={citationOf(article, edition, dateStyle).text} />
      <PictureLinks body={body} pictures={picturesOf(article)} lang={inLanguage} dir={dir} />
    </>
  );
}
