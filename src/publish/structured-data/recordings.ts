import type { AudioObject, Person } from 'schema-dts';
import type { Article, Audio } from '#domain/article/article.ts';
import { mediaHref } from '#domain/article/renditions.ts';
import type { Edition } from '#domain/edition/edition.ts';

/** The recordings of an article as schema.org AudioObject: the first file of each, the others are the same in another format. */
export function recordings(article: Article, { url, basePath }: Edition): AudioObject[] {
  const {
    audio = [],
    headline,
    inLanguage,
    datePublished,
    dateModified,
    isAccessibleForFree = true,
  } = article;
  const uploadDate = dateModified ?? datePublished;
  const first = audio.filter(({ of }, index) => audio.findIndex((entry) => entry.of === of) === index);
  return first.map((recording) => ({
    '@type': 'AudioObject',
    name: headline,
    contentUrl: url + mediaHref(recording.contentUrl, basePath),
    encodingFormat: recording.encodingFormat,
    // ISO 8601, as schema.org's Duration is written.
    duration: `PT${recording.duration}S`,
    inLanguage,
    ...(uploadDate && { uploadDate }),
    isAccessibleForFree,
    ...readerOf(recording),
  }));
}

/** Who reads, when it is a person: to schema.org a voice that is a machine made nothing. */
function readerOf({ readBy }: Audio): { contributor?: Person } {
  if (readBy?.by !== 'person' || readBy.name === undefined) return {};
  return { contributor: { '@type': 'Person', name: readBy.name } };
}
