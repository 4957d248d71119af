import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';

/** A media file that an article names: where it lies, at which JSON path, and whether it is drawn as a picture. */
export type MediaReference = { url: string; path: string } & (
  | { kind: 'picture'; width: number }
  | { kind: 'file' }
);

/** Every media file that an article needs. */
export function mediaOfArticle(article: Article): MediaReference[] {
  const leads = (article.image ?? []).map((image, index) => picture(image, `image[${index}]`));
  const blocks = article.blocks.flatMap((block, index) => mediaOfBlock(block, `blocks[${index}]`));
  const audio = (article.audio ?? []).map(({ contentUrl }, index) =>
    file(contentUrl, `audio[${index}].contentUrl`),
  );
  const portraits = creditRoles.flatMap((role) =>
    (article[role] ?? []).flatMap(({ image }, index) =>
      image ? [file(image, `${role}[${index}].image`)] : [],
    ),
  );
  return [...leads, ...blocks, ...audio, ...portraits];
}

function mediaOfBlock(block: Block, path: string): MediaReference[] {
  switch (block.type) {
    case 'image':
      return [picture(block.image, `${path}.image`)];
    case 'gallery':
      return block.images.map((image, index) => picture(image, `${path}.images[${index}]`));
    case 'video':
      return [
        file(block.contentUrl, `${path}.contentUrl`),
        ...(block.poster ? [picture({ url: block.poster, width: block.width }, path, 'poster')] : []),
      ];
    case 'audio':
      return [file(block.contentUrl, `${path}.contentUrl`)];
    default:
      return [];
  }
}

function picture(
  { url, width }: { url: string; width: number },
  path: string,
  field = 'url',
): MediaReference {
  return { kind: 'picture', url, width, path: `${path}.${field}` };
}

function file(url: string, path: string): MediaReference {
  return { kind: 'file', url, path };
}
