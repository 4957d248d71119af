import type { Article } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { factsOf } from '#publish/archive/article-facts.ts';

/** A file that belongs to an entry; `length` in bytes. */
type FeedFile = { url: string; type: string; length: number };

/** What every feed format tells of an article. */
export type FeedEntry = {
  url: string;
  title: string;
  summary: string | null;
  /** Never empty: JSON Feed has no entry without a text. */
  text: string;
  language: string;
  /** Null where it is not known, as is `updated` where the article tells no later date. */
  published: Date | null;
  updated: Date | null;
  section: Article['articleSection'];
  topics: { id: string; name: string }[];
  authors: string[];
  image: FeedFile | null;
  recording: (FeedFile & { seconds: number }) | null;
};

/** Bytes of a published media file by its address in the edition (`media/x.webp`); null when it is not there. */
export type MediaBytes = (url: string) => number | null;

/** Makes the entry of an article; a file whose size is not known is left out, for RSS demands its length. */
export function feedEntry(edition: Edition, article: Article, bytesOf: MediaBytes): FeedEntry {
  const { headline, alternativeHeadline, description, abstract = [], datePublished, dateModified } = article;
  const fileAt = (url: string, type: string): FeedFile | null => {
    const length = bytesOf(url);
    return length === null ? null : { url: edition.url + mediaHref(url, edition.basePath), type, length };
  };
  const lead = article.image?.[0];
  const picture = lead && singleRendition(lead, 1600);
  const [recording] = article.audio ?? [];
  const sound = recording && fileAt(recording.contentUrl, recording.encodingFormat);
  const told = [description, ...abstract].filter((text) => text !== undefined);
  return {
    url: canonicalUrl(edition, article.id),
    title: alternativeHeadline ?? headline,
    summary: description ?? abstract[0] ?? null,
    text: told.join('\n\n') || factsOf(article).opening || headline,
    language: article.inLanguage,
    published: dateOf(datePublished),
    updated: dateOf(dateModified ?? datePublished),
    section: article.articleSection,
    topics: article.keywords ?? [],
    authors: (article.author ?? []).map(({ name }) => name),
    image: picture ? fileAt(picture.url, 'image/webp') : null,
    recording: recording && sound ? { ...sound, seconds: recording.duration } : null,
  };
}

function dateOf(timestamp: string | null): Date | null {
  return timestamp === null ? null : new Date(timestamp);
}
