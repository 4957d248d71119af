import { describe, expect, it } from 'vitest';
import type { Block } from './block.ts';
import { contentsOf } from './contents-of.ts';

const heading = (id: string, level: 2 | 3 | 4 = 2): Block => ({
  type: 'heading',
  id,
  level,
  runs: [{ text: `عنوان ${id}` }],
});
const words = (count: number): Block => ({
  type: 'paragraph',
  id: 'p1',
  runs: [{ text: 'كلمة '.repeat(count) }],
});
const idsOf = (blocks: Block[]) => contentsOf({ blocks }).map(({ id }) => id);

describe('the table of contents', () => {
  it('names the headings of the first two levels, in order', () => {
    expect(idsOf([heading('a'), words(5), heading('b', 3), heading('c', 4), heading('d')])).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  it('is left out where there is little to find', () => {
    expect(idsOf([heading('a'), heading('b'), words(690)])).toEqual([]);
    expect(idsOf([heading('a'), words(900)])).toEqual([]);
    expect(idsOf([heading('a'), heading('b'), heading('c', 4), words(10)])).toEqual([]);
  });

  it('comes with two headings once the text is long', () => {
    expect(idsOf([heading('a'), heading('b'), words(701)])).toEqual(['a', 'b']);
  });
});
