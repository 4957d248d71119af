import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePastedText } from './parse-pasted-text.ts';

const long =
  'جملة طويلة تكفي لتكون فقرة من متن مقال في صحيفة، فيها فاعل وفعل ومفعول وحال وتمييز، ولا تنتهي إلا بعد حين طويل من الكلام المفيد.';
const sentence = 'افتُتح الميناء في 23 يوليو 2024 بحضور كثيرين.';
const parse = (...lines: string[]) => {
  const notes = collectNotes();
  return { ...parsePastedText(['النفط يرتفع', ...lines, long].join('\n'), notes), notes: notes.list() };
};
const author = [{ name: 'ليلى حداد' }];
const published = '23 يوليو 2024';

describe('the dates of a text that is copied from a page', () => {
  it.each([
    [['23 يوليو 2024 شارك'], { published }],
    [['بقلم ليلى حداد 23 يوليو 2024'], { published, author }],
    [['كتب: ليلى حداد | 23 يوليو 2024'], { published, author }],
    [['ليلى حداد', '23 يوليو 2024 شارك'], { published, author }],
    [['آخر تحديث 24 يوليو 2024 | نُشر 23 يوليو 2024'], { modified: 'آخر تحديث 24 يوليو 2024' }],
    [['آخر تحديث 24 يوليو 2024', '23 يوليو 2024'], { published, modified: 'آخر تحديث 24 يوليو 2024' }],
  ])('stand in lines of its head, which do not stay: %j', (lines, said) => {
    const draft = parse(...lines);
    expect(draft).toMatchObject(said);
    expect(draft.published).toContain(published);
    expect(draft.blocks).toEqual([{ type: 'paragraph', runs: [{ text: long }] }]);
  });

  it('are not those of a sentence, which stays', () => {
    const { published, blocks } = parse(sentence);
    expect([published, blocks.length]).toEqual([null, 2]);
  });

  it('are that of a change alone where no other is told; words of buttons beside it are named', () => {
    const { published, modified, notes } = parse('آخر تحديث 24 يوليو 2024 شارك');
    expect([published, modified]).toEqual([null, 'آخر تحديث 24 يوليو 2024']);
    expect(notes).toContainEqual({ code: 'dropped-labels', values: { count: 1, names: 'شارك' } });
  });
});
