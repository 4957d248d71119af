import type { Article } from '#domain/article/article.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import { offlineRendition } from '#domain/article/offline-rendition.ts';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { mediaHref } from '#domain/article/renditions.ts';
import type { OfflineFile } from '#domain/offline/offline-file.ts';
import { dataPaths } from '#domain/paths.ts';
import { recordingOf } from '#domain/spoken-text/recording.ts';

type UnmeasuredFile = Omit<OfflineFile, 'bytes'>;

/**
 * Names the files that an article needs without a network: its data, each picture once, its portraits, its recordings. Not
 * its videos, which can be as large as all the rest of an edition; their posters stand for them.
 */
export function filesOfArticle(article: Article): UnmeasuredFile[] {
  const files = [
    { url: dataPaths.article(article.id), of: 'data' as const },
    ...pictures(article),
    ...readings(article),
    ...recordings(article),
  ];
  return [...new Map(files.map((file) => [file.url, file])).values()];
}

function pictures(article: Article): UnmeasuredFile[] {
  const posters = article.blocks.flatMap((block) =>
    block.type === 'video' && block.poster ? [{ url: block.poster, width: block.width }] : [],
  );
  const renditions = [...picturesOf(article), ...posters].flatMap((image) => offlineRendition(image) ?? []);
  const portraits = creditRoles.flatMap((role) =>
    (article[role] ?? []).flatMap(({ image }) => (image ? [{ url: image }] : [])),
  );
  return [...renditions, ...portraits].map(({ url }) => ({ url: mediaHref(url, ''), of: 'picture' }));
}

/** What the player can take instead of a voice. */
function readings(article: Article): UnmeasuredFile[] {
  return (['abstract', 'body'] as const).flatMap((part) =>
    (recordingOf(article, part)?.sources ?? []).map(({ url, type }) => ({
      url: mediaHref(url, ''),
      of: 'audio' as const,
      type,
      part,
    })),
  );
}

/** What is heard in the article itself. */
function recordings({ blocks }: Article): UnmeasuredFile[] {
  return blocks.flatMap((block) =>
    block.type === 'audio'
      ? [{ url: mediaHref(block.contentUrl, ''), of: 'audio' as const, type: block.encodingFormat }]
      : [],
  );
}
