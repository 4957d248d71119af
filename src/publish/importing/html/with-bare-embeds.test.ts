import { expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

const blocksOf = (html: string) => blocksOfHtml(html, { base: 'https://p.example/', notes: collectNotes() });
const film = 'https://www.youtube.com/watch?v=abc12345678';

it.each([
  `<p>${film}</p>`,
  `<p><a href="${film}">${film}</a></p>`,
  `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${film}\n</div></figure>`,
])('the address of a film alone in its paragraph becomes its card: %s', (html) => {
  expect(blocksOf(html)).toMatchObject([{ type: 'embed', provider: 'YouTube', url: film }]);
});

it.each([`<p>شاهد ${film}</p>`, '<p>https://a.example/1</p>', '<p>https://www.youtube.com/</p>'])(
  'other addresses stay in the text: %s',
  (html) => {
    expect(blocksOf(html)).toMatchObject([{ type: 'paragraph' }]);
  },
);
