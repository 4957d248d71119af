import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import { plainText } from '#domain/article/plain-text.ts';
import type { Segment } from './segment.ts';

/** What of an article can be read aloud, in the order in which it is read. */
export const spokenParts = ['headline', 'description', 'abstract', 'body'] as const;

export type SpokenPart = (typeof spokenParts)[number];

/** What must be known of an article to read it aloud; without blocks it has no body to be read. */
export type Speakable = Pick<Article, 'headline' | 'inLanguage'> &
  Partial<Pick<Article, 'description' | 'abstract' | 'blocks'>>;

/** The texts of one part of an article, in reading order, each with the name of the element that shows it. */
export function segmentsOf(article: Speakable, part: SpokenPart): Segment[] {
  const { inLanguage: lang } = article;
  switch (part) {
    case 'headline':
      return [{ id: 'headline', text: article.headline, lang }];
    case 'description':
      return article.description ? [{ id: 'description', text: article.description, lang }] : [];
    case 'abstract':
      return (article.abstract ?? []).map((text, index) => ({ id: `abstract.${index}`, text, lang }));
    case 'body':
      return (article.blocks ?? []).flatMap((block) =>
        segmentsOfBlock(block, lang).map((segment) => ({ ...segment, block: block.id })),
      );
  }
}

/** What is only seen is not read: pictures with their captions, tables, and pull quotes, which repeat the text. */
function segmentsOfBlock(block: Block, lang: string): Segment[] {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ id, text: plainText(block.runs), lang }];
    case 'quote': {
      const quotation = { id, text: plainText(block.runs), lang };
      return block.attribution
        ? [quotation, { id: `${id}.attribution`, text: block.attribution, lang }]
        : [quotation];
    }
    case 'list':
      return block.items.map(({ runs }, index) => ({ id: `${id}.${index}`, text: plainText(runs), lang }));
    default:
      return [];
  }
}
