import { ArticleHeader } from '#components/article/article-header.tsx';
import { Corrections, Topics } from '#components/article/article-notes.tsx';
import { BlockView } from '#components/article/block-view.tsx';
import { Contributors } from '#components/article/contributors.tsx';
import { Figure } from '#components/article/figure.tsx';
import { citationOf } from '#domain/article/citation-of.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import { TypeSizeControl } from '#features/display-settings/type-size-control.tsx';
import { ListenButton } from '#features/listening/listen-button.tsx';
import { CiteMenu } from '#features/reading/cite-menu.tsx';
import { ShareMenu } from '#features/sharing/share-menu.tsx';
import { SummaryCard } from '#features/summary/summary-card.tsx';
import { blocksOfEachType, sampleImage } from '#fixtures/blocks-of-each-type.ts';
import { buildArticle, sampleDesk } from '#fixtures/build-article.ts';
import bodyStyles from '#pages/article/article-page.module.css';
import { Exhibit } from './exhibit.tsx';
import type { ExhibitsProps } from './exhibits-props.ts';

const url = 'media/suez-canal.svg';
const drawn = { ...sampleImage, url, width: 1600, height: 900 };
const article = buildArticle({ image: [drawn], author: [sampleDesk] });

/** What an article is made of. */
export function ArticleExhibits({ edition, dateStyle }: ExhibitsProps) {
  return (
    <div lang={article.inLanguage} dir="rtl" data-article-id={article.id}>
      <Exhibit name="article-header">
        <ArticleHeader article={article} dateStyle={dateStyle} />
      </Exhibit>
      <Exhibit name="share-menu">
        <ShareMenu url={canonicalUrl(edition, article.id)} title={article.headline} />
      </Exhibit>
      <Exhibit name="type-size-control">
        <TypeSizeControl />
      </Exhibit>
      <Exhibit name="summary-card">
        <SummaryCard
          article={article}
          listenButton={(open) => <ListenButton article={article} onListen={open} />}
        />
      </Exhibit>
      <Exhibit name="figure">
        <Figure image={drawn} sizes="40rem" />
      </Exhibit>
      {Object.entries(blocksOfEachType).map(([type, block]) => (
        <Exhibit key={type} name={`block-view ${type}`}>
          <div className={bodyStyles.body}>
            <BlockView block={withDrawnPictures(block)} />
          </div>
        </Exhibit>
      ))}
      <Exhibit name="article-notes">
        <div className={bodyStyles.body}>
          <Corrections article={article} dateStyle={dateStyle} />
        </div>
        <Topics article={article} />
      </Exhibit>
      <Exhibit name="contributors">
        <Contributors article={article} />
      </Exhibit>
      <Exhibit name="cite-menu">
        <CiteMenu citation={citationOf(article, edition, dateStyle)} />
      </Exhibit>
    </div>
  );
}

/** The fixtures name pictures that no folder holds: the gallery shows a drawing of the edition in their place. */
function withDrawnPictures(block: (typeof blocksOfEachType)[keyof typeof blocksOfEachType]) {
  if (block.type === 'image') return { ...block, image: { ...block.image, url, width: 1600, height: 900 } };
  if (block.type !== 'gallery') return block;
  return {
    ...block,
    images: block.images.map((image, index) => ({
      ...image,
      url: index === 0 ? url : 'media/oud-history.svg',
      width: 1600,
      height: 900,
    })),
  };
}
