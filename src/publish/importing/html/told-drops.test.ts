import { describe, expect, it } from 'vitest';
import { feedItems } from '#publish/importing/feed/parse-feed-items.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePage } from '#publish/importing/web-page/parse-page.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

function notesOf(html: string) {
  const notes = collectNotes();
  blocksOfHtml(html, { base: 'https://a.example/', notes });
  return notes.list();
}
const pixel = (address: string) => `<img src="${address}" width="1" height="1" alt="">`;

describe('what is left out is told in one line each', () => {
  it('of pictures that count readers', () => {
    expect(notesOf(pixel('https://count.example/1.gif') + pixel('/2.gif'))).toEqual([
      { code: 'dropped-pixels', values: { count: 2, names: 'count.example · a.example' } },
    ]);
  });

  it('of links to places on the page they came from', () => {
    expect(notesOf('<p>نص<a href="#n1">1</a> و<a href="#n2">2</a> و<a href="#">3</a></p>')).toEqual([
      { code: 'link-places', values: { count: 2, names: '#n1 · #n2' } },
    ]);
  });

  it('of bars of buttons', () => {
    expect(notesOf('<div class="sharedaddy"><h3>شارك</h3><a href="/x">فيسبوك</a></div>')).toEqual([
      { code: 'dropped-labels', values: { count: 1, names: 'شارك فيسبوك' } },
    ]);
  });

  it('of a second lead picture, never of another size of the first', async () => {
    const told = (names: string) => [{ code: 'pictures-beside', values: { count: 1, names } }];
    const pictures = ['a.jpg', 'a-1024x576.jpg', 'b.jpg'].map((name) => `https://a.example/${name}`);
    const article = { '@type': 'NewsArticle', headline: 'خبر', articleBody: 'متن.', image: pictures };
    const notes = collectNotes();
    const data = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
    parsePage(`<html><head>${data}</head><body></body></html>`, 'https://a.example/1', notes);
    expect(notes.list()).toEqual(told('https://a.example/b.jpg'));
    const media = pictures.map((url) => `<media:content url="${url}" medium="image"/>`).join('');
    const [item] = await feedItems(
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>أ</title><item><title>خبر</title>${media}</item></channel></rss>`,
      undefined,
    );
    expect(item?.notes).toEqual(told('https://a.example/b.jpg'));
  });
});
