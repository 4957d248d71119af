import { generateRssFeed } from 'feedsmith';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { Story } from '#domain/edition/story.ts';

/** What a feed is about: the edition or one of its lists, and the page it belongs to. */
export type FeedSubject = { title: string; description: string; path: string; feedPath: string };

/** Writes an RSS 2.0 feed of stories, newest first. */
export function rssFeed(edition: Edition, subject: FeedSubject, stories: readonly Story[]): string {
  const [newest] = stories;
  return generateRssFeed({
    title: subject.title,
    link: absoluteUrl(edition, subject.path),
    description: subject.description,
    language: edition.inLanguage,
    ...(newest && { lastBuildDate: new Date(newest.datePublished) }),
    atom: {
      links: [{ href: absoluteUrl(edition, subject.feedPath), rel: 'self', type: 'application/rss+xml' }],
    },
    items: stories.map((story) => ({
      title: story.headline,
      link: canonicalUrl(edition, story.id),
      guid: { value: canonicalUrl(edition, story.id), isPermaLink: true },
      pubDate: new Date(story.datePublished),
      categories: [{ name: story.articleSection.name }],
      ...(story.description && { description: story.description }),
    })),
  });
}
