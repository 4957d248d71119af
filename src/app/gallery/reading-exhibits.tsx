import { useEffect, useRef, useState } from 'react';
import { Contents } from '#components/article/contents.tsx';
import { keepPosition } from '#data/kept-position.ts';
import { citationOf } from '#domain/article/citation-of.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import { CiteMenu } from '#features/reading/cite-menu.tsx';
import { CopyCitation } from '#features/reading/copy-citation.tsx';
import { QuotationActions } from '#features/reading/quotation-actions.tsx';
import { ReadingProgress } from '#features/reading/reading-progress.tsx';
import { ResumeBar } from '#features/reading/resume-bar.tsx';
import { ShareMenu } from '#features/sharing/share-menu.tsx';
import { blocksOfEachType } from '#fixtures/blocks-of-each-type.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { sampleHeadings } from '#fixtures/sample-titles.ts';
import { Exhibit } from './exhibit.tsx';
import type { ExhibitsProps } from './exhibits-props.ts';
import { Still } from './still.tsx';

const { heading } = blocksOfEachType;
const article = buildArticle({
  id: 'exhibit',
  blocks: sampleHeadings.map((text, index) => ({ ...heading, id: `exhibit-${index}`, runs: [{ text }] })),
});
const nothing = () => undefined;

/** What helps with reading: the aids of an article, each open. */
export function ReadingExhibits({ edition, dateStyle }: ExhibitsProps) {
  const body = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range | null>(null);
  // The aids look for the body when they are drawn: it comes first.
  useEffect(() => {
    keepPosition(article.id, 'exhibit-2');
    const words = document.createRange();
    if (body.current) words.selectNodeContents(body.current);
    setRange(words);
  }, []);
  const citation = citationOf(article, edition, dateStyle);
  const quotation = { state: 'ready', onCopy: nothing, onClose: nothing } as const;

  return (
    <article>
      <div ref={body} lang="ar" dir="rtl">
        {sampleHeadings.map((title, index) => (
          <p key={title} id={`exhibit-${index}`}>
            {title}
          </p>
        ))}
      </div>
      <Exhibit name="contents">
        <Still room="bar">
          <Contents article={article} />
        </Still>
      </Exhibit>
      <Exhibit name="reading-progress">
        <Still room="bar">
          <ReadingProgress body={body} dir="rtl" />
        </Still>
      </Exhibit>
      <Exhibit name="share-menu open">
        <Still room="menu">
          <ShareMenu url={canonicalUrl(edition, article.id)} title={article.headline} />
        </Still>
      </Exhibit>
      <Exhibit name="cite-menu open">
        <Still room="menu">
          <CiteMenu citation={citation} />
          {range && <CopyCitation body={body} text={citation.text} />}
        </Still>
      </Exhibit>
      {range && (
        <>
          <Exhibit name="resume-bar">
            <Still room="bar">
              <ResumeBar articleId={article.id} body={body} onPlace={() => {}} />
            </Still>
          </Exhibit>
          <Exhibit name="quotation-actions">
            <Still room="bar">
              <QuotationActions range={range} refusedText={null} {...quotation} />
            </Still>
          </Exhibit>
          <Exhibit name="quotation-actions refused">
            <Still room="bar">
              <QuotationActions range={range} refusedText={article.headline} {...quotation} />
            </Still>
          </Exhibit>
        </>
      )}
    </article>
  );
}
