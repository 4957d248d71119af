import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/article/plain-text.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { collectNotes } from '#publish/importing/note.ts';

function read(html: string, pictures: Record<string, string> = {}) {
  const notes = collectNotes();
  const pictureByNumber = (number: string) => pictures[number];
  const blocks = blocksOfHtml(html, { base: 'https://wp.example/', notes, pictureByNumber });
  const words = blocks.map((block) => ('runs' in block ? plainText(block.runs) : block.type));
  return { blocks, words, notes: notes.list() };
}
const image = '<img src="/a.jpg" alt="ميناء" width="600" height="400" />';

describe('shortcodes of WordPress', () => {
  it.each([
    `[caption id="attachment_9" width="600"]${image} رافعات الميناء (سلمى/وكالة)[/caption]`,
    `[caption id="9"]<a href="/a.jpg">${image}</a> رافعات الميناء (سلمى/وكالة)[/caption]`,
    `[wp_caption caption="رافعات الميناء (سلمى/وكالة)"]${image}[/wp_caption]`,
  ])('make a figure of a picture with its caption', (written) => {
    const { blocks, notes } = read(`<p>قبل.</p>\n<p>${written}</p><p>بعد.</p>`);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph']);
    expect(blocks[1]).toMatchObject({
      picture: { address: 'https://wp.example/a.jpg', caption: 'رافعات الميناء', creditText: 'سلمى/وكالة' },
    });
    expect(notes).toEqual([]);
  });

  it('make a gallery of pictures that are known by their numbers, and are told where they are not', () => {
    const pictures = { 9: image, 10: image.replace('a.jpg', 'b.jpg') };
    expect(read('<p>[gallery ids="9,10" columns="2"]</p>', pictures).blocks).toMatchObject([
      {
        type: 'pictures',
        pictures: [{ address: 'https://wp.example/a.jpg' }, { address: 'https://wp.example/b.jpg' }],
      },
    ]);
    expect(read('<p>متن.</p>[gallery]')).toMatchObject({
      words: ['متن.'],
      notes: [{ code: 'dropped-shortcodes', values: { count: 1, names: '[gallery]' } }],
    });
  });

  it('tell which pictures of a gallery are nowhere', () => {
    const { blocks, notes } = read('[gallery ids="9, 99"]', { 9: image });
    expect(blocks).toHaveLength(1);
    expect(notes).toMatchObject([
      { code: 'dropped-shortcodes', values: { count: 1, names: '[gallery 99]' } },
    ]);
  });

  it.each([
    ['[embed]https://www.youtube.com/watch?v=abcdef12345[/embed]', 'YouTube'],
    ['[youtube https://youtu.be/abcdef12345]', 'YouTube'],
    ['[video mp4="https://wp.example/film.mp4"][/video]', 'wp.example'],
    ['[audio src=&#8221;https://wp.example/a.mp3&#8221;]', 'wp.example'],
  ])('lead to films and posts: %s', (written, provider) => {
    expect(read(`<p>${written}</p>`).blocks).toMatchObject([{ type: 'embed', provider }]);
  });

  it('of all other kinds go, the words between them stay', () => {
    const page =
      '[vc_row][vc_column width="1/2"]متن أول.[/vc_column][/vc_row]<p>متن [dropcap style=&#8221;a&#8221;]ثانٍ[/dropcap].</p><p>[mystery]</p>[contact-form-7 id="3" title="x y"]';
    const { words, notes } = read(page);
    expect(words).toEqual(['متن أول.', 'متن ثانٍ.']);
    expect(notes).toEqual([
      {
        code: 'dropped-shortcodes',
        values: { count: 5, names: '[vc_row] · [vc_column] · [dropcap] · [mystery] · [contact-form-7]' },
      },
    ]);
  });

  it.each([
    'قال إنه [sic] سيعود.',
    'العدد [1] والعدد [كذا].',
    'He said [emphasis added] so [...] and [[gallery]].',
    '[2024] نص.',
  ])('are not the brackets of people: %s', (line) => {
    expect(read(`<p>${line}</p>`)).toMatchObject({ words: [line], notes: [] });
  });

  it('that never end are taken out in one reading', () => {
    expect(read('[caption] x '.repeat(10_000)).words).toEqual([Array(10_000).fill('x').join(' ')]);
    const cutOff = ['[caption id="'.repeat(20_000), `[a${' b'.repeat(100_000)}`];
    expect(cutOff.map((text) => read(text).words.length)).toEqual([1, 1]);
  });
});
