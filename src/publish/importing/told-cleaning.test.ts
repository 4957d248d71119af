import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { planArticle } from './draft/plan-article.ts';
import { feedItems } from './feed/parse-feed-items.ts';
import type { Item } from './item.ts';
import { itemsOfJson } from './json/items-of-json.ts';
import { recordFields } from './json-lines/record-fields.ts';
import { readPage } from './web-page/read-page.ts';

const record = {
  title: 'خبر',
  content: 'نص.',
  date: '2024-07-23T14:20:00+03:00',
  url: 'https://a.example/1',
};
const ofRecord = (changes: object) =>
  itemsOfJson(JSON.stringify({ ...record, ...changes }), { address: undefined, names: recordFields });
const rss = (inner: string) =>
  feedItems(
    `<rss version="2.0"><channel><title>x</title><item><title>خبر</title><guid>g</guid><pubDate>Tue, 23 Jul 2024 14:20:00 GMT</pubDate>${inner}</item></channel></rss>`,
    undefined,
  );

async function notesOf(items: Promise<Item[]>) {
  const [item] = await items;
  if (!item?.draft) throw item?.problem;
  return [...item.notes, ...planArticle(item.draft, { edition: buildEdition() }).notes];
}
const hidden = (count: number, names: string) => ({ code: 'dropped-hidden', values: { count, names } });

describe('what is cleaned away is told', () => {
  it.each([
    ['in a title', { title: 'خبر\0 \u202Eخبر\u202E' }, hidden(3, 'U+0000 · U+202E')],
    ['in a content', { content: '<p>نص\u2066 نص&#x202E; نص&#8238;</p>' }, hidden(3, 'U+2066 · U+202E')],
    ['deep in it', { tags: [[{ name: 'قناة\u0007' }]] }, hidden(1, 'U+0007')],
  ])('of hidden characters %s', async (_, changes, note) => {
    expect(await notesOf(ofRecord(changes))).toContainEqual(note);
  });

  it('of hidden characters in a feed and on a page', async () => {
    expect(await notesOf(rss('<description>نص \u202E نص</description>'))).toContainEqual(hidden(1, 'U+202E'));
    const words = `<p>${'كلمة طويلة في فقرة، '.repeat(30)}\u202E</p>`;
    const page = `<html><head><title>خبر</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-23T14:20:00Z"></head><body><article>${words}${words}</article></body></html>`;
    expect(await notesOf(readPage(page, {}))).toContainEqual(hidden(2, 'U+202E'));
  });

  it('of none where lines only break', async () => {
    const codes = (await notesOf(ofRecord({ content: 'نص.\r\n\tنص.&#10;' }))).map(({ code }) => code);
    expect(codes).not.toContain('dropped-hidden');
  });

  it.each([
    ['a record', () => ofRecord({ url: 'javascript:alert(1)', id: '1' }), 'javascript:alert(1)'],
    ['a picture', () => ofRecord({ image: 'data:image/png;base64,x' }), 'data:image/png;base64,x'],
    [
      'a feed',
      () => rss('<link>javascript:alert(2)</link><description>نص</description>'),
      'javascript:alert(2)',
    ],
    ['a password', () => ofRecord({ url: 'https://me:secret@a.example/1' }), 'https://…@a.example/1'],
  ])('of an address that is none of the web: %s', async (_, items, address) => {
    expect(await notesOf(items())).toContainEqual({ code: 'dropped-address', values: { address } });
  });
});
