import { generateRssFeed } from 'feedsmith';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { escapeHtml } from '#lib/html-tag.ts';
import { xmlCharacters } from '#lib/xml-characters.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedSubject } from './feed-subject.ts';
import { wholeText } from './whole-text.ts';

/** Writes an RSS 2.0 feed of entries, newest first. An item has one enclosure: the recording, or else the picture. */
export function rssFeed(edition: Edition, subject: FeedSubject, entries: readonly FeedEntry[]): string {
  const feed = generateRssFeed({
    title: subject.title,
    link: absoluteUrl(edition, subject.path),
    description: escapeHtml(subject.description),
    language: edition.inLanguage,
    ...(subject.updated && { lastBuildDate: subject.updated }),
    atom: {
      links: [{ href: absoluteUrl(edition, subject.feeds.rss), rel: 'self', type: 'application/rss+xml' }],
    },
    items: entries.map((entry) => {
      const { url, title, summary, published, section, topics, authors, image, recording, language } = entry;
      const enclosure = recording ?? image;
      return {
        title,
        link: url,
        guid: { value: url, isPermaLink: true },
        ...(published && { pubDate: published }),
        categories: [section, ...topics].map(({ name }) => ({ name })),
        // Readers' programs take a description for HTML (RSS 2.0), a title for text.
        ...(summary !== null && { description: escapeHtml(summary) }),
        // RSS's own author is an e-mail address, which no article has.
        dc: { creators: authors, languages: [language] },
        ...(enclosure && {
          enclosures: [{ url: enclosure.url, type: enclosure.type, length: enclosure.length }],
        }),
        ...(image && {
          media: {
            contents: [{ url: image.url, type: image.type, fileSize: image.length, medium: 'image' }],
          },
        }),
      };
    }),
  });
  return wholeText(xmlCharacters(feed));
}
