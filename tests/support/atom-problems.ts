import { address, bytes, filled, language, mediaKind, moment, problems, repeated } from './feed-rules.ts';

const namespace = 'http://www.w3.org/2005/Atom';

/** Holds a feed to what RFC 4287 demands; empty when it is sound. */
export function atomProblems(document: Document): string[] {
  if (document.querySelector('parsererror')) return ['it is no XML'];
  const feed = document.documentElement;
  if (feed.localName !== 'feed' || feed.namespaceURI !== namespace) return ['it is no Atom'];
  const entries = childrenOf(feed, 'entry');
  const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
  return [
    ...thingProblems('feed', feed),
    ...problems('feed', [
      ['self', address, self?.getAttribute('href')],
      ['language', language, feed.getAttribute('xml:lang')],
    ]),
    ...entries.flatMap((entry, index) => entryProblems(entry, `entry ${index}`, feed)),
    ...repeated(
      'id',
      entries.map((entry) => textOf(entry, 'id')),
    ),
  ];
}

function entryProblems(entry: Element, where: string, feed: Element): string[] {
  const hasAuthor = [entry, feed].some((place) => childrenOf(place, 'author').length > 0);
  const hasPage = childrenOf(entry, 'link').some((link) => link.getAttribute('rel') === 'alternate');
  return [
    ...thingProblems(where, entry),
    ...problems(where, [['published', moment, textOf(entry, 'published')]]),
    ...(hasAuthor ? [] : [`${where}: no author, and the feed has none`]),
    ...(hasPage || childrenOf(entry, 'content').length > 0 ? [] : [`${where}: neither content nor a page`]),
    ...(childrenOf(entry, 'summary').length > 1 ? [`${where}: two summaries`] : []),
  ];
}

/** What a feed and an entry have alike. */
function thingProblems(where: string, thing: Element): string[] {
  const once = ['id', 'title', 'updated'].filter((name) => childrenOf(thing, name).length !== 1);
  const links = childrenOf(thing, 'link');
  const pages = links.filter((link) => link.getAttribute('rel') === 'alternate');
  return [
    ...once.map((name) => `${where}: not one ${name}`),
    ...problems(where, [
      ['id', address, textOf(thing, 'id')],
      ['title', filled, textOf(thing, 'title')],
      ['updated', moment, textOf(thing, 'updated')],
    ]),
    ...links.flatMap((link) => linkProblems(link, where)),
    ...repeated(
      where,
      pages.map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`),
    ),
    ...childrenOf(thing, 'author').flatMap((author) =>
      problems(where, [['author', filled, textOf(author, 'name')]]),
    ),
    ...childrenOf(thing, 'category').flatMap((category) =>
      problems(where, [['category', filled, category.getAttribute('term')]]),
    ),
  ];
}

function linkProblems(link: Element, where: string): string[] {
  const isFile = link.getAttribute('rel') === 'enclosure';
  return problems(`${where} link`, [
    ['href', address, link.getAttribute('href')],
    ['type', mediaKind, link.getAttribute('type')],
    ['length', bytes, isFile ? link.getAttribute('length') : '1'],
  ]);
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name && child.namespaceURI === namespace);
}

function textOf(parent: Element, name: string): string | null {
  return childrenOf(parent, name)[0]?.textContent.trim() ?? null;
}
