import { generateAtomFeed } from 'feedsmith';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { xmlCharacters } from '#lib/xml-characters.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedSubject } from './feed-subject.ts';
import { wholeText } from './whole-text.ts';

/**
 * Writes an Atom feed (RFC 4287) of entries, newest first. Its author, for entries without one, is the paper. An entry has to
 * tell when it was updated (4.1.2): one of which nobody knows any date is left out, and told by the other formats.
 */
export function atomFeed(edition: Edition, subject: FeedSubject, entries: readonly FeedEntry[]): string {
  const self = absoluteUrl(edition, subject.feeds.atom);
  const feed = generateAtomFeed({
    id: self,
    xml: { lang: edition.inLanguage },
    title: { value: subject.title },
    subtitle: { value: subject.description },
    updated: subject.updated ?? new Date(0),
    authors: [{ name: edition.name }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(edition, subject.path), rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.filter(hasDate).map((entry) => ({
      id: entry.url,
      xml: { lang: entry.language },
      title: { value: entry.title },
      ...(entry.published && { published: entry.published }),
      updated: entry.updated,
      summary: { value: entry.summary ?? entry.text },
      authors: entry.authors.map((name) => ({ name })),
      categories: [entry.section, ...entry.topics].map(({ id, name }) => ({ term: id, label: name })),
      links: [
        { href: entry.url, rel: 'alternate', type: 'text/html' },
        ...[entry.recording, entry.image].flatMap((file) =>
          file ? [{ href: file.url, rel: 'enclosure', type: file.type, length: file.length }] : [],
        ),
      ],
    })),
  });
  return wholeText(xmlCharacters(feed));
}

function hasDate(entry: FeedEntry): entry is FeedEntry & { updated: Date } {
  return entry.updated !== null;
}
