import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

function read(html: string, base: string | undefined = 'https://news.example/2024/') {
  const notes = collectNotes();
  return { blocks: blocksOfHtml(html, { base, notes }), notes: notes.list() };
}
const blocksOf = (html: string) => read(html).blocks;
const wordsOf = (html: string) =>
  blocksOf(html).map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : block.type));

describe('the words of a page of HTML', () => {
  it('come as paragraphs, whichever elements set them apart', () => {
    expect(wordsOf('أول<p>ثانٍ<div>ثالث</div>رابع<br><br>خامس')).toEqual([
      'أول',
      'ثانٍ',
      'ثالث',
      'رابع',
      'خامس',
    ]);
  });

  it('keep emphasis and links, with the spaces that a browser shows', () => {
    expect(blocksOf('<p>قال <b>\n إن <i>القناة</i></b>&nbsp; <a href="../x">مفتوحة</a>.</p>')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'قال ' },
          { text: 'إن ', marks: ['strong'] },
          { text: 'القناة', marks: ['strong', 'emphasis'] },
          { text: ' ' },
          { text: 'مفتوحة', href: 'https://news.example/x' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('keep the language of foreign words, if it is one', () => {
    const [paragraph] = blocksOf(
      '<p>قرأت <span lang="en" dir="ltr">Moby Dick</span> و<span lang="??">ه</span></p>',
    );
    expect(paragraph).toMatchObject({
      runs: [{}, { text: 'Moby Dick', lang: 'en', dir: 'ltr' }, { text: ' وه' }],
    });
  });

  it('are free of what old programs left in them', () => {
    expect(wordsOf('<p>قال: &amp;quot;ﻣﺮﺣﺒﺎ&amp;quot;\u200B &amp;nbsp;\u202Eهنا\u0000</p>')).toEqual([
      'قال: "مرحبا" هنا',
    ]);
  });

  it('come with headings, lists, quotations and rules', () => {
    expect(
      blocksOf(
        `<h1>عنوان</h1><h5>فرعي</h5><ol><li>أ<ul><li>ب</li></ul><li> </ol><hr>
        <blockquote><p>قول</p><footer>— قائل</footer></blockquote><blockquote class="wp-block-pullquote">مقتطف</blockquote>`,
      ),
    ).toEqual([
      { type: 'heading', level: 2, runs: [{ text: 'عنوان' }] },
      { type: 'heading', level: 4, runs: [{ text: 'فرعي' }] },
      { type: 'list', ordered: true, items: [{ runs: [{ text: 'أ' }] }, { runs: [{ text: 'ب' }] }] },
      { type: 'separator' },
      { type: 'quote', runs: [{ text: 'قول' }], attribution: 'قائل' },
      { type: 'pullquote', runs: [{ text: 'مقتطف' }] },
    ]);
  });

  it('come as a table where there are rows and columns, as text where a table was there for the look', () => {
    const cells = '<table><caption>أسعار</caption><tr><th>سنة<th>سعر<tr><td>2020<td></table>';
    expect(blocksOf(cells)).toEqual([
      {
        ...{ type: 'table', caption: 'أسعار' },
        header: [[{ runs: [{ text: 'سنة' }] }, { runs: [{ text: 'سعر' }] }]],
        rows: [[{ runs: [{ text: '2020' }] }, {}]],
      },
    ]);
    expect(wordsOf('<table><tr><td><p>أ<p>ب</table>')).toEqual(['أ', 'ب']);
  });
});

describe('the pictures of a page of HTML', () => {
  it('come with the words below them, of several files the widest', () => {
    const html = `<figure><img src="s.gif" data-src="/a.jpg" srcset="/a-400.jpg 400w, /a-1600.jpg 1600w" alt="سفينة">
      <figcaption>سفينة في القناة، 2020 (ليلى حدّاد/قارئ)</figcaption></figure>`;
    expect(blocksOf(html)).toEqual([
      {
        type: 'picture',
        picture: {
          ...{ address: 'https://news.example/a-1600.jpg', alt: 'سفينة' },
          others: ['https://news.example/a-400.jpg', 'https://news.example/a.jpg'],
          ...{ caption: 'سفينة في القناة، 2020', creditText: 'ليلى حدّاد/قارئ' },
        },
      },
    ]);
  });

  it('are a gallery where one frame holds several, and none where they count readers', () => {
    const [gallery, ...rest] = blocksOf(
      '<figure><figure><img src=1.jpg></figure><figure><img src=2.jpg></figure></figure><img src=t.gif width=1 height=1>',
    );
    expect(gallery).toMatchObject({ type: 'pictures', pictures: [{}, {}] });
    expect(rest).toEqual([]);
  });

  it('that are data, or drawings with scripts, are left out and told', () => {
    const { blocks, notes } = read(
      '<img src="data:image/svg+xml,<svg onload=alert(1)>"><svg><script>1</script></svg>',
    );
    expect(blocks).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['picture-failed', 'dropped-drawing']);
  });
});

describe('what another house shows', () => {
  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/abc_123-X"></iframe>',
      'YouTube',
      'https://www.youtube.com/watch?v=abc_123-X',
    ],
    ['<iframe src="//player.example/1" title="فيلم"></iframe>', 'player.example', 'https://player.example/1'],
    [
      '<blockquote class="twitter-tweet"><p>نص</p><a href="https://twitter.com/a/status/12345">x</a></blockquote><script></script>',
      'X',
      'https://twitter.com/a/status/12345',
    ],
    ['<video><source src="/f.mp4"></video>', 'news.example', 'https://news.example/f.mp4'],
  ])('becomes a card: %s', (html, provider, url) => {
    expect(blocksOf(html)).toMatchObject([{ type: 'embed', provider, url }]);
  });

  it('is left out where its address cannot be followed', () => {
    expect(read('<iframe src="javascript:alert(1)"></iframe>')).toMatchObject({
      blocks: [],
      notes: [{ code: 'dropped-code', values: { name: 'iframe' } }],
    });
  });
});

describe('hostile HTML', () => {
  it.each([
    ['<p>نص<script>alert(1)</script><style>p{}</style></p>', 'dropped-code'],
    ['<p>نص<a href="java\nscript:alert(1)"></a><a href="javascript:x">.</a></p>', 'link-refused'],
    ['<p>نص</p><form><input value=x><button>أرسل</button></form>', 'dropped-form'],
    ['<p>نص<object data=x></object><embed src=x></p>', 'dropped-code'],
    ['<p onclick="x()">نص<a href="//user:pass@evil.example">.</a></p>', 'link-refused'],
  ])('leaves its words: %s', (html, note) => {
    const { blocks, notes } = read(html);
    expect(JSON.stringify(blocks)).toMatch(/^\[{"type":"paragraph","runs":\[{"text":"نص\.?"}\]}\]$/);
    expect(notes.map(({ code }) => code)).toContain(note);
  });

  it.each(['<div>', '<b>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<svg><td>', '<figure><svg><g>'])(
    'that nests %s without end is read in time',
    (tag) => {
      const start = performance.now();
      const { blocks } = read(`<p>أول</p>${tag.repeat(60_000)}آخر`);
      expect(JSON.stringify(blocks)).toContain('أول');
      expect(performance.now() - start).toBeLessThan(4_000);
    },
  );

  it('leaves links relative to no page out, and tells which', () => {
    expect(read('<p><a href="/x">نص</a></p>', '')).toMatchObject({
      blocks: [{ type: 'paragraph', runs: [{ text: 'نص' }] }],
      notes: [{ code: 'link-relative', values: { address: '/x' } }],
    });
  });
});
