import type { Article } from './article.ts';
import type { Image } from './image.ts';
import { isShown } from './renditions.ts';

/** The pictures of an article in the order in which they are printed: the lead, then those of the body; without missing ones. */
export function picturesOf({ image, blocks }: Pick<Article, 'image' | 'blocks'>): Image[] {
  const inBody = blocks.flatMap((block) => {
    if (block.type === 'image') return [block.image];
    return block.type === 'gallery' ? block.images : [];
  });
  return [...(image ?? []).slice(0, 1), ...inBody].filter(isShown);
}
