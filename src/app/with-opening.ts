import { plainText } from '#domain/article/plain-text.ts';
import { clipText } from '#lib/clip-text.ts';
import type { PageMeta } from './page-meta.ts';

/** As much as search engines and sites that show a link print, in characters. */
const longest = 160;

/**
 * What a built page says of itself: an article with neither standfirst nor summary is described by the beginning of its first
 * paragraph, not by what the paper is about. Only the built page tells it, which is what machines read.
 */
export function withOpening(meta: PageMeta): PageMeta {
  const { article } = meta;
  if (!article || article.description || article.abstract?.length) return meta;
  const paragraphs = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.runs] : []));
  const texts = paragraphs.map((runs) => plainText(runs).replace(/\s+/gu, ' ').trim());
  const first = texts.find((text) => /[\p{L}\p{N}]/u.test(text));
  return first ? { ...meta, description: clipText(first, longest) } : meta;
}
