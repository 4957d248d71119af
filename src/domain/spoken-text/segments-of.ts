import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import { plainText } from '#domain/article/plain-text.ts';
import type { Run } from '#domain/article/run.ts';
import type { LanguageSpan, Segment } from './segment.ts';
import type { Speech } from './speech.ts';
import type { SpokenPart } from './spoken-parts.ts';

/** What must be known of an article to read it aloud; without blocks it has no body to be read. */
export type Speakable = Pick<Article, 'headline' | 'inLanguage'> &
  Partial<Pick<Article, 'description' | 'abstract' | 'blocks'>> & { speech?: Speech };

/** The texts of one part of an article, in reading order, each with the name of the element that shows it. */
export function segmentsOf(article: Speakable, part: SpokenPart): Segment[] {
  const { speech } = article;
  const segments = textsOf(article, part);
  // A text that the paper was asked about and that has nothing to be said otherwise is said as it stands.
  return speech ? segments.map((segment) => withSpeech(segment, speech)) : segments;
}

function textsOf(article: Speakable, part: SpokenPart): Segment[] {
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
      return [segmentOfRuns(id, block.runs, lang)];
    case 'quote': {
      const quotation = segmentOfRuns(id, block.runs, lang);
      return block.attribution
        ? [quotation, { id: `${id}.attribution`, text: block.attribution, lang }]
        : [quotation];
    }
    case 'list':
      return block.items.map(({ runs }, index) => segmentOfRuns(`${id}.${index}`, runs, lang));
    default:
      return [];
  }
}

function withSpeech({ languages: _, ...segment }: Segment, { said = {}, foreign = {} }: Speech): Segment {
  const languages = foreign[segment.id]?.map(([start, end, lang]) => ({ start, end, lang }));
  return { ...segment, said: said[segment.id] ?? [], ...(languages && { languages }) };
}

function segmentOfRuns(id: string, runs: readonly Run[], lang: string): Segment {
  const languages: LanguageSpan[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.lang) languages.push({ start, end, lang: run.lang });
    start = end;
  }
  return { id, text: plainText(runs), lang, ...(languages.length > 0 && { languages }) };
}
