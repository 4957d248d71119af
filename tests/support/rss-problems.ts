import {
  address,
  bytes,
  filled,
  language,
  mailDate,
  mediaKind,
  problems,
  repeated,
  untold,
} from './feed-rules.ts';

const channelElements = new Set(
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item'.split(
    ' ',
  ),
);
const itemElements = new Set(
  'title link description author category comments enclosure guid pubDate source'.split(' '),
);
const many = new Set(['item', 'category']);

/**
 * Holds a feed to RSS 2.0 (https://www.rssboard.org/rss-specification) and to its best practices; empty when it is sound. Where
 * no date of an article is known (not `isDated`) it must tell none.
 */
export function rssProblems(document: Document, isDated = true): string[] {
  if (document.querySelector('parsererror')) return ['it is no XML'];
  const [rss, channel] = [document.documentElement, document.querySelector('rss > channel')];
  if (rss.localName !== 'rss' || rss.getAttribute('version') !== '2.0' || !channel)
    return ['it is no RSS 2.0'];
  const items = [...channel.children].filter(({ tagName }) => tagName === 'item');
  const self = [...channel.children].find(
    (child) => child.tagName === 'atom:link' && child.getAttribute('rel') === 'self',
  );
  return [
    ...strangers('channel', channel, channelElements),
    ...problems('channel', [
      ['title', filled, textOf(channel, 'title')],
      ['link', address, textOf(channel, 'link')],
      ['description', filled, textOf(channel, 'description')],
      ['language', language, textOf(channel, 'language')],
      ['self', address, self?.getAttribute('href')],
      ['lastBuildDate', isDated && items.length > 0 ? mailDate : untold, textOf(channel, 'lastBuildDate')],
    ]),
    ...items.flatMap((item, index) => itemProblems(item, `item ${index}`, isDated)),
    ...repeated(
      'guid',
      items.map((item) => textOf(item, 'guid')),
    ),
  ];
}

function itemProblems(item: Element, where: string, isDated: boolean): string[] {
  const enclosures = [...item.children].filter(({ tagName }) => tagName === 'enclosure');
  return [
    ...strangers(where, item, itemElements),
    ...problems(where, [
      ['title', filled, textOf(item, 'title')],
      ['link', address, textOf(item, 'link')],
      ['guid', address, textOf(item, 'guid')],
      ['pubDate', isDated ? mailDate : untold, textOf(item, 'pubDate')],
    ]),
    ...enclosures.flatMap((enclosure) =>
      problems(`${where} enclosure`, [
        ['url', address, enclosure.getAttribute('url')],
        ['length', bytes, enclosure.getAttribute('length')],
        ['type', mediaKind, enclosure.getAttribute('type')],
      ]),
    ),
    ...(enclosures.length > 1 ? [`${where}: more than one enclosure`] : []),
  ];
}

/** Elements that RSS does not know and that no namespace explains, and those that may stand once and stand twice. */
function strangers(where: string, parent: Element, known: ReadonlySet<string>): string[] {
  const own = [...parent.children]
    .filter(({ namespaceURI }) => namespaceURI === null)
    .map(({ tagName }) => tagName);
  return [
    ...own.filter((name) => !known.has(name)).map((name) => `${where}: RSS has no ${name}`),
    ...repeated(
      where,
      own.filter((name) => !many.has(name) && name !== 'enclosure'),
    ),
  ];
}

function textOf(parent: Element, name: string): string | null {
  return [...parent.children].find(({ tagName }) => tagName === name)?.textContent.trim() ?? null;
}
