import type { Article } from '#domain/article/article.ts';
import type { Image } from '#domain/article/image.ts';

/** Every picture that an article draws, with the JSON path at which it stands. */
export function imagesOf({
  image = [],
  blocks,
}: Pick<Article, 'image' | 'blocks'>): { image: Image; path: string }[] {
  return [
    ...image.map((one, index) => ({ image: one, path: `image[${index}]` })),
    ...blocks.flatMap((block, index) => {
      if (block.type === 'image') return [{ image: block.image, path: `blocks[${index}].image` }];
      if (block.type !== 'gallery') return [];
      return block.images.map((one, place) => ({ image: one, path: `blocks[${index}].images[${place}]` }));
    }),
  ];
}
