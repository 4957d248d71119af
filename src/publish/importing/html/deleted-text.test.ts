import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';
import { textOfHtml } from './text-of-html.ts';

function read(html: string) {
  const notes = collectNotes();
  const blocks = blocksOfHtml(html, { base: undefined, notes });
  const words = blocks.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''));
  return { blocks, words, notes: notes.list() };
}

describe('deleted words of a page', () => {
  it.each([
    '<del>٦</del>',
    '<s>٦</s>',
    '<strike>٦</strike>',
    '<span style="text-decoration: line-through">٦</span>',
  ])('are left out and told: %s', (deleted) => {
    const { words, notes } = read(`<p>قُتل ٥${deleted} <ins>أشخاص</ins>.</p>`);
    expect(words).toEqual(['قُتل ٥ أشخاص.']);
    expect(notes).toEqual([{ code: 'dropped-deleted', values: { text: '٦' } }]);
  });

  it('are left out of lists, tables and headlines too', () => {
    const { blocks } = read('<ul><li>٥<del>٦</del></ul><table><tr><td>أ<td>٧<s>٦</s><tr><td>ب<td>ج</table>');
    expect(JSON.stringify(blocks)).not.toContain('٦');
    expect(textOfHtml('خمسة <del>ستة</del> قتلى')).toBe('خمسة قتلى');
  });
});

describe('lines that a page has set', () => {
  it('stay lines', () => {
    const poem =
      '<p>قال:</p><pre class="wp-block-verse">قفا نبك <em>من\nذكرى</em>  حبيب\n\nومنزل</pre><p>انتهى\nهنا</p>';
    expect(read(poem).words).toEqual(['قال:', 'قفا نبك من', 'ذكرى حبيب', 'ومنزل', 'انتهى هنا']);
  });
});
