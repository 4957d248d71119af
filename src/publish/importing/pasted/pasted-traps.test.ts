import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePastedText } from './parse-pasted-text.ts';

const long =
  'جملة طويلة تكفي لتكون فقرة من متن مقال في صحيفة، فيها فاعل وفعل ومفعول وحال وتمييز، ولا تنتهي إلا بعد حين طويل من الكلام المفيد.';
const notes = () => collectNotes();
const parse = (...lines: string[]) => parsePastedText(lines.join('\n'), notes());

describe('a text that is copied with more than its words', () => {
  it.each(['23 يوليو 2024 | آخر تحديث: 14:20 (القدس)', '23 يوليو 2024 • 5 دقائق قراءة'])(
    'has its date before what else stands in its line: %s',
    (line) => {
      const draft = parse('النفط يرتفع', 'ليلى حدّاد', line, long);
      expect(draft).toMatchObject({ published: '23 يوليو 2024', author: [{ name: 'ليلى حدّاد' }] });
      expect(draft.blocks).toHaveLength(1);
    },
  );

  it('tells when it was changed in a line of its own, and a time of a zone in words is not guessed', () => {
    const told = notes();
    const lines = (change: string) => ['النفط يرتفع', '24/7/2024', change, '+ الخط -', long].join('\n');
    const draft = parsePastedText(lines('آخر تحديث: 25 يوليو 2024'), told);
    expect(draft).toMatchObject({ published: '24/7/2024', modified: 'آخر تحديث: 25 يوليو 2024' });
    const unsure = parsePastedText(lines('آخر تحديث: 24 يوليو 2024 10:00 م (توقيت مكة)'), told);
    expect(unsure.modified).toBeNull();
    const dropped = told.list().filter(({ code }) => code === 'dropped-labels');
    expect(JSON.stringify(dropped)).toContain('توقيت مكة');
    for (const { lead, blocks } of [draft, unsure]) expect([lead, blocks.length]).toEqual([undefined, 1]);
  });

  it.each(['حول هذه القصة', 'المزيد في اقتصاد', 'المزيد من الأخبار', 'تعليقات القراء'])(
    'ends before a head of other parts of its page: %s',
    (line) => {
      const draft = parse('النفط يرتفع', '23 يوليو 2024', long, '(رويترز)', line);
      expect(draft).toMatchObject({ creditText: '(رويترز)', blocks: [{ type: 'paragraph' }] });
      expect(draft.blocks).toHaveLength(1);
    },
  );

  it('names its source in a last line', () => {
    expect(parse('النفط يرتفع', '23 يوليو 2024', long, 'المصدر: رويترز + وكالات')).toMatchObject({
      creditText: 'المصدر: رويترز + وكالات',
      agencies: [{ name: 'رويترز' }, { name: 'وكالات' }],
      blocks: [{ type: 'paragraph' }],
    });
    expect(parse('النفط يرتفع', long, 'المصدر: قال إنه لا يعلم شيئاً.').blocks).toHaveLength(2);
  });

  it('has the words below its picture where the credit is a known house', () => {
    expect(parse('النفط يرتفع', '23 يوليو 2024', 'مصفاة نفط (Getty)', long)).toMatchObject({
      lead: [{ caption: 'مصفاة نفط', creditText: 'Getty' }],
      blocks: [{ type: 'paragraph' }],
    });
    expect(parse('النفط يرتفع', '23 يوليو 2024', 'قال المدير (الجديد)', long)).not.toHaveProperty('lead');
  });

  it('is told of lines between headline and date that are nothing known', () => {
    const told = notes();
    parsePastedText(['النفط يرتفع', 'ليلى حدّاد', 'مراسلة', '23 يوليو 2024', long].join('\n'), told);
    expect(told.list()).toEqual([{ code: 'dropped-labels', values: { count: 1, names: 'مراسلة' } }]);
  });
});
