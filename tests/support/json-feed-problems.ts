import {
  address,
  bytes,
  filled,
  language,
  mediaKind,
  moment,
  problems,
  repeated,
  untold,
  webFeedVersion,
} from './feed-rules.ts';

type Author = { name?: string; url?: string };
type Attachment = { url?: string; mime_type?: string; size_in_bytes?: number };
type Item = {
  id?: string;
  url?: string;
  title?: string;
  content_text?: string;
  content_html?: string;
  date_published?: string;
  date_modified?: string;
  language?: string;
  image?: string;
  authors?: Author[];
  attachments?: Attachment[];
};
type Feed = {
  version?: string;
  title?: string;
  home_page_url?: string;
  feed_url?: string;
  language?: string;
  authors?: Author[];
  items?: Item[];
};

/**
 * Holds a feed to JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); empty when it is sound. Where no date of an article is
 * known (not `isDated`) it must tell none.
 */
export function jsonFeedProblems(text: string, isDated = true): string[] {
  const feed = JSON.parse(text) as Feed;
  if (!Array.isArray(feed.items)) return ['it has no items'];
  return [
    ...problems('feed', [
      ['version', webFeedVersion, feed.version],
      ['title', filled, feed.title],
      ['home_page_url', address, feed.home_page_url],
      ['feed_url', address, feed.feed_url],
      ['language', language, feed.language],
    ]),
    ...authorProblems('feed', feed.authors),
    ...feed.items.flatMap((item, index) => itemProblems(item, `item ${index}`, isDated)),
    ...repeated(
      'id',
      feed.items.map(({ id }) => id),
    ),
  ];
}

function itemProblems(item: Item, where: string, isDated: boolean): string[] {
  return [
    ...problems(where, [
      ['id', filled, item.id],
      ['url', address, item.url],
      ['title', filled, item.title],
      ['content', filled, item.content_html ?? item.content_text],
      ['date_published', isDated ? moment : untold, item.date_published],
      ['date_modified', isDated ? moment : untold, item.date_modified],
      ['language', language, item.language],
      ['image', address, item.image ?? 'https://none.example/'],
    ]),
    ...authorProblems(where, item.authors),
    ...(item.attachments ?? []).flatMap((file) =>
      problems(`${where} attachment`, [
        ['url', address, file.url],
        ['mime_type', mediaKind, file.mime_type],
        ['size_in_bytes', bytes, String(file.size_in_bytes)],
      ]),
    ),
  ];
}

function authorProblems(where: string, authors: readonly Author[] = []): string[] {
  return authors.flatMap(({ name, url }) => problems(where, [['author', filled, name ?? url]]));
}
