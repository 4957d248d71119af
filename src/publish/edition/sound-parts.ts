import * as v from 'valibot';
import { type Article, articleSchema } from '#domain/article/article.ts';
import { type Block, blockSchema } from '#domain/article/block.ts';

/** What an article says of itself and of others, as far as it can be read. */
export type SoundParts = Partial<
  Pick<Article, 'id' | 'articleSection' | 'related' | 'translationOfWork' | 'blocks'>
>;

const { id, articleSection, related, translationOfWork, blocks } = articleSchema.entries;

/**
 * The parts of an article with mistakes that have none themselves: they are checked all the same, so that one run tells everything.
 * A block with a mistake stands as an empty paragraph with its id.
 */
export function soundParts(input: unknown): SoundParts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return {};
  const fields = input as Record<string, unknown>;
  return {
    ...(v.is(id, fields.id) && { id: fields.id }),
    ...(v.is(articleSection, fields.articleSection) && { articleSection: fields.articleSection }),
    ...(v.is(related.wrapped, fields.related) && { related: fields.related }),
    ...(v.is(translationOfWork.wrapped, fields.translationOfWork) && {
      translationOfWork: fields.translationOfWork,
    }),
    ...(v.is(blocks, fields.blocks)
      ? { blocks: fields.blocks }
      : Array.isArray(fields.blocks) && { blocks: fields.blocks.map(soundBlock) }),
  };
}

function soundBlock(block: unknown, index: number): Block {
  if (v.is(blockSchema, block)) return block;
  const own = typeof block === 'object' && block !== null && 'id' in block ? block.id : undefined;
  return { type: 'paragraph', id: v.is(id, own) ? own : `\0${index}`, runs: [] };
}
