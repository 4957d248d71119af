import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/article/plain-text.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

const read = (html: string) => blocksOfHtml(html, { base: 'https://a.example/x', notes: collectNotes() });
const words = (html: string) =>
  read(html).map((block) => ('runs' in block ? plainText(block.runs) : block.type));

describe('HTML as it comes from programs', () => {
  it('of Google Docs has the looks that its styles say, not its tags, and its links lead where they say', () => {
    const copied = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">عادي </span><span style="font-weight:700">غامق</span><span style="font-style:italic"> مائل</span></p><p><a href="https://www.google.com/url?q=https://b.example/x?a%3D1&amp;sa=D&amp;ust=1">رابط</a></p></b>`;
    expect(read(copied)).toMatchObject([
      {
        runs: [
          { text: 'عادي ' },
          { text: 'غامق', marks: ['strong'] },
          { text: ' مائل', marks: ['emphasis'] },
        ],
      },
      { runs: [{ text: 'رابط', href: 'https://b.example/x?a=1' }] },
    ]);
    expect(JSON.stringify(read(copied)[1])).not.toContain('strong');
  });

  it('of Word has lists made of paragraphs with a dot', () => {
    const item = (text: string) => `<p class="MsoListParagraph">·<span>&nbsp;&nbsp; </span>${text}</p>`;
    expect(
      read(`<p>متن.</p>${item('أول')}${item('ثانٍ')}<p>· وحدها</p>`.replace('<p>·', '<p>متن.</p><p>·')),
    ).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', items: [{ runs: [{ text: 'أول' }] }, { runs: [{ text: 'ثانٍ' }] }] },
      { type: 'paragraph' },
      { type: 'paragraph', runs: [{ text: '· وحدها' }] },
    ]);
  });

  it('has no paragraph of signs that nobody sees', () => {
    expect(
      words('<p></p><p>&nbsp;</p><p>\u200F</p><p>\u200C</p><p><br></p><h2>\u200E</h2><p>نص</p>'),
    ).toEqual(['نص']);
  });

  it('keeps what stands in a list beside its items, and the pictures in lists and tables after them', () => {
    const [list, picture] = read('<ul>مباشر <b>جداً</b><li>أ <img src="/a.jpg"></li></ul>');
    expect(list).toMatchObject({
      items: [{ runs: [{ text: 'مباشر ' }, { text: 'جداً', marks: ['strong'] }] }, { runs: [{ text: 'أ' }] }],
    });
    expect(picture).toMatchObject({ picture: { address: 'https://a.example/a.jpg' } });
    const table =
      '<table><tr><td><img src="/t.jpg"></td><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>';
    expect(words(table)).toEqual(['table', 'picture']);
  });

  it('has a quotation in a quotation, each with its own source', () => {
    const inner = '<blockquote><p>داخلي</p><cite>سين</cite></blockquote>';
    expect(read(`<blockquote><p>قال</p>${inner}<p>بعد</p><footer>— صاد</footer></blockquote>`)).toMatchObject(
      [
        { type: 'quote', runs: [{ text: 'قال' }] },
        { type: 'quote', attribution: 'سين' },
        { type: 'quote', attribution: 'صاد' },
      ],
    );
  });

  it('has the marks of short quotations and the emoji that were drawn', () => {
    expect(
      words('<p>قال <q>نعم</q> <img class="emoji" alt="😀" src="https://s.example/1.png"> و<q>yes</q></p>'),
    ).toEqual(['قال «نعم» 😀 و“yes”']);
    expect(read('<ul><li>قال <q>نعم</q></li></ul>')).toMatchObject([
      { items: [{ runs: [{ text: 'قال «نعم»' }] }] },
    ]);
  });

  it('keeps the words below a picture that has no address', () => {
    const figure =
      '<figure><img src="data:image/png;base64,AAAA"><figcaption>سفينة (وكالة)</figcaption></figure>';
    expect(read(figure)).toMatchObject([
      { type: 'picture', picture: { address: null, caption: 'سفينة', creditText: 'وكالة' } },
    ]);
  });
});
