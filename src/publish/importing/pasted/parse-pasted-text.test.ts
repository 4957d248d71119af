import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePastedText } from './parse-pasted-text.ts';

const page = readFileSync('tests/fixtures/importing/pasted.txt', 'utf8');
const long =
  'جملة طويلة تكفي لتكون فقرة من متن مقال في صحيفة، فيها فاعل وفعل ومفعول وحال وتمييز، ولا تنتهي إلا بعد حين طويل من الكلام المفيد.';
const parse = (text: string, notes = collectNotes()) => parsePastedText(text, notes);
const wordsOf = (text: string) =>
  parse(text).blocks.map((block) =>
    'runs' in block ? block.runs.map((run) => run.text).join('') : block.type,
  );

describe('the text that is copied from the page of an article', () => {
  it('gives its headline, its date and the words below its lead picture', () => {
    expect(parse(page)).toMatchObject({
      headline: '"مرصد البحار": ميناء جديد يستقبل أول سفينة بدءاً من الربيع',
      published: '14 مارس 2023',
      lead: [
        {
          address: null,
          caption: 'رافعات على رصيف ميناء النخيل شرقي المدينة 2022',
          creditText: 'سلمى الحايك/وكالة الساحل',
        },
      ],
    });
  });

  it('gives the points of its summary without their dashes', () => {
    const { abstract = [] } = parse(page);
    expect(abstract).toHaveLength(3);
    expect(abstract.every((point) => /^[^-\s].*\.$/u.test(point))).toBe(true);
  });

  it('gives its paragraphs and its credit line, and no word of a button', () => {
    const { blocks, creditText, agencies, contributor } = parse(page);
    expect(blocks.map(({ type }) => type)).toEqual(Array(5).fill('paragraph'));
    expect(creditText).toBe('(مرصد البحار، رويترز)');
    expect(agencies).toEqual([{ name: 'رويترز' }]);
    expect(contributor).toBeUndefined();
    expect(JSON.stringify(blocks)).not.toMatch(/الخط -|الملخص|المساهمون|استمع/);
  });

  it('is read with lines of Windows, direction marks and no-break spaces', () => {
    const dirty = page
      .replaceAll('\n', '\r\n')
      .replaceAll(' 2023', '\u00A02023\u200F')
      .replace('14', '\u200E١٤');
    const { abstract, ...draft } = parse(dirty);
    expect(draft.published).toMatch(/١٤ مارس 2023/);
    expect([abstract?.length, draft.blocks.length]).toEqual([3, 5]);
  });

  it('names those who helped below their title, and who wrote it below the headline', () => {
    const draft = parse(`عنوان\nليلى حدّاد\n14 مارس 2023\n${long}\n${long}\nالمساهمون\nسامر العلي\nمشاركة`);
    expect(draft).toMatchObject({ author: [{ name: 'ليلى حدّاد' }], contributor: [{ name: 'سامر العلي' }] });
    expect(draft.blocks).toHaveLength(2);
  });

  it('may have headline and paragraphs only', () => {
    const draft = parse(`عنوان\n\n${long}`);
    expect(draft).toMatchObject({ headline: 'عنوان', published: null });
    expect(draft.lead).toBeUndefined();
    expect(draft.blocks).toHaveLength(1);
  });

  it('may have lists and headings', () => {
    expect(wordsOf(`عنوان\n${long}\nفرعي\n${long}\n• أ\n• ب`)).toEqual([long, 'فرعي', long, 'list']);
  });

  it('keeps a date that cannot be understood, to be told', () => {
    expect(parse(`عنوان\nالأربعاء 15 يناير\n${long}`)).toMatchObject({
      published: 'الأربعاء 15 يناير',
    });
    expect(parse(`عنوان\n7/8/2024\n${long}`)).toMatchObject({ published: '7/8/2024' });
  });

  it.each([
    ['اقتصاد', 'النفط يرتفع', ['اقتصاد']],
    ['الرئيسية > اقتصاد', 'النفط يرتفع', ['اقتصاد']],
    ['أخبار\nاقتصاد', 'النفط يرتفع', ['اقتصاد', 'أخبار']],
    ['طاقة متجددة', 'النفط يرتفع إلى أعلى سعر في ثلاثة أعوام', ['طاقة متجددة']],
  ])('has its section above its headline: %s', (above, headline, sections) => {
    const draft = parse(`${above}\n${headline}\nليلى حدّاد\n14 مارس 2023\n${long}`);
    expect(draft).toMatchObject({ headline, sections, kicker: sections[0], author: [{ name: 'ليلى حدّاد' }] });
  });

  it('has its section below its headline, where nobody is called by it', () => {
    const draft = parse(`النفط يرتفع\nاقتصاد\n14 مارس 2023\n${long}`);
    expect(draft).toMatchObject({ headline: 'النفط يرتفع', sections: ['اقتصاد'] });
    expect(draft).not.toHaveProperty('author');
  });

  it('loses what leads to other stories and who has the rights, and it is told', () => {
    const notes = collectNotes();
    const lines = ['عنوان', long, 'اقرأ أيضاً', 'ميناء جديد يستقبل أول سفينة', long];
    const end = ['(رويترز)', 'شارك على فيسبوك', 'جميع الحقوق محفوظة © 2024'];
    const { blocks, creditText } = parse([...lines, ...end].join('\n'), notes);
    expect([blocks.length, creditText]).toEqual([2, '(رويترز)']);
    expect(notes.list()).toMatchObject([
      { code: 'dropped-labels', values: { count: 4, names: expect.stringContaining('ميناء جديد') } },
    ]);
  });

  it('in Markdown has its headline and its headings without their signs; a topic keeps its own', () => {
    const draft = parse(`# عنوان بلا علامة\n\n${long}\n\n## في التفاصيل\n\n#القمر في كل مكان`);
    expect(draft).toMatchObject({
      headline: 'عنوان بلا علامة',
      blocks: [
        { type: 'paragraph' },
        { type: 'heading', level: 2, runs: [{ text: 'في التفاصيل' }] },
        { type: 'paragraph', runs: [{ text: '#القمر في كل مكان' }] },
      ],
    });
  });

  it('that is only buttons is no article', () => {
    expect(() => parse('مشاركة\n+ الخط -\n***\n')).toThrow('empty');
  });
});
