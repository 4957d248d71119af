import { generateJsonFeed } from 'feedsmith';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedSubject } from './feed-subject.ts';

/** Writes a JSON Feed (https://www.jsonfeed.org/version/1.1/) of entries, newest first. */
export function jsonFeed(edition: Edition, subject: FeedSubject, entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed({
    title: subject.title,
    home_page_url: absoluteUrl(edition, subject.path),
    feed_url: absoluteUrl(edition, subject.feeds.json),
    description: subject.description,
    language: edition.inLanguage,
    authors: [{ name: edition.name }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      ...(entry.summary !== null && { summary: entry.summary }),
      ...(entry.image && { image: entry.image.url }),
      ...(entry.published && { date_published: entry.published }),
      ...(entry.updated && { date_modified: entry.updated }),
      tags: [entry.section, ...entry.topics].map(({ name }) => name),
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      language: entry.language,
      ...(entry.recording && {
        attachments: [
          {
            url: entry.recording.url,
            mime_type: entry.recording.type,
            size_in_bytes: entry.recording.length,
            duration_in_seconds: entry.recording.seconds,
          },
        ],
      }),
    })),
  });
  return JSON.stringify(feed);
}
