import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import { type RenditionFormat, renditionsOf } from '#domain/article/renditions.ts';

/** A file of the edition that an article needs besides its data; `type`: of a recording, its MIME type. */
export type ArticleFile = { url: string } & (
  | { of: 'picture' }
  // `recording`: the same for files that say the same in other formats.
  | { of: 'audio'; type: string; recording: string }
);

/** As wide as a phone draws it sharply; the worker gives it in the place of every other width. */
const keptWidth = 1_080;
const keptFormat: RenditionFormat = 'avif';

/**
 * The files that show and sound when an article is read without a network: of each picture one rendition, of each
 * recording every format there is. Films are left out: one is larger than all the rest.
 */
export function filesOfArticle(article: Article): ArticleFile[] {
  const pictures = [...(article.image ?? []), ...article.blocks.flatMap(picturesOfBlock)].flatMap(
    keptRendition,
  );
  const portraits = creditRoles.flatMap((role) => (article[role] ?? []).flatMap(({ image }) => image ?? []));
  const files: ArticleFile[] = [
    ...[...pictures, ...portraits].map((url) => ({ url, of: 'picture' as const })),
    ...recordingsOf(article),
  ];
  return [...new Map(files.map((file) => [file.url, file])).values()];
}

/** The recordings that a device plays: of those that differ in format only the first one it can. */
export function playableFiles(
  files: readonly ArticleFile[],
  canPlay: (type: string) => boolean,
): ArticleFile[] {
  const chosen = new Set<string>();
  return files.filter((file) => {
    if (file.of !== 'audio') return true;
    if (chosen.has(file.recording) || !canPlay(file.type)) return false;
    chosen.add(file.recording);
    return true;
  });
}

/** Recordings of a part that are of one length say the same, as the player has it. */
function recordingsOf({ audio = [], blocks }: Article): ArticleFile[] {
  const ofParts = audio.map(({ contentUrl, encodingFormat, of, duration }) => ({
    url: contentUrl,
    of: 'audio' as const,
    type: encodingFormat,
    recording: `${of} ${Math.round(duration)}`,
  }));
  const inBody = blocks.flatMap((block) =>
    block.type === 'audio'
      ? { url: block.contentUrl, of: 'audio' as const, type: block.encodingFormat, recording: block.id }
      : [],
  );
  return [...ofParts, ...inBody];
}

type Picture = { url: string; width: number };

function picturesOfBlock(block: Block): Picture[] {
  if (block.type === 'image') return [block.image];
  if (block.type === 'gallery') return block.images;
  if (block.type === 'video' && block.poster) return [{ url: block.poster, width: block.width }];
  return [];
}

function keptRendition(picture: Picture): string[] {
  const renditions = renditionsOf(picture).filter(({ format }) => format === keptFormat);
  const kept = renditions.findLast(({ width }) => width <= keptWidth) ?? renditions[0];
  return kept ? [kept.url] : [];
}
