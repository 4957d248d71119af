import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePastedText } from './parse-pasted-text.ts';

const page = readFileSync('tests/fixtures/importing/pasted.txt', 'utf8');
const long =
  'جملة طويلة تكفي لتكون فقرة من متن مقال في صحيفة، فيها فاعل وفعل ومفعول وحال وتمييز، ولا تنتهي إلا بعد حين طويل من الكلام المفيد.';
const wordsOf = (text: string) =>
  parsePastedText(text).blocks.map((block) =>
    'runs' in block ? block.runs.map((run) => run.text).join('') : block.type,
  );

describe('the text that is copied from the page of an article', () => {
  it('gives its headline, its date and the words below its lead picture', () => {
    expect(parsePastedText(page)).toMatchObject({
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
    const { abstract = [] } = parsePastedText(page);
    expect(abstract).toHaveLength(3);
    expect(abstract.every((point) => /^[^-\s].*\.$/u.test(point))).toBe(true);
  });

  it('gives its paragraphs and its credit line, and no word of a button', () => {
    const { blocks, creditText, agencies, contributor } = parsePastedText(page);
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
    const { abstract, ...draft } = parsePastedText(dirty);
    expect(draft.published).toMatch(/١٤ مارس 2023/);
    expect([abstract?.length, draft.blocks.length]).toEqual([3, 5]);
  });

  it('names those who helped below their title, and who wrote it below the headline', () => {
    const draft = parsePastedText(
      `عنوان\nليلى حدّاد\n14 مارس 2023\n${long}\n${long}\nالمساهمون\nسامر العلي\nمشاركة`,
    );
    expect(draft).toMatchObject({ author: [{ name: 'ليلى حدّاد' }], contributor: [{ name: 'سامر العلي' }] });
    expect(draft.blocks).toHaveLength(2);
  });

  it('may have headline and paragraphs only', () => {
    const draft = parsePastedText(`عنوان\n\n${long}`);
    expect(draft).toMatchObject({ headline: 'عنوان', published: null });
    expect(draft.lead).toBeUndefined();
    expect(draft.blocks).toHaveLength(1);
  });

  it('may have lists and headings', () => {
    expect(wordsOf(`عنوان\n${long}\nفرعي\n${long}\n• أ\n• ب`)).toEqual([long, 'فرعي', long, 'list']);
  });

  it('keeps a date that cannot be understood, to be told', () => {
    expect(parsePastedText(`عنوان\nالأربعاء 15 يناير\n${long}`)).toMatchObject({
      published: 'الأربعاء 15 يناير',
    });
    expect(parsePastedText(`عنوان\n7/8/2024\n${long}`)).toMatchObject({ published: '7/8/2024' });
  });

  it('that is only buttons is no article', () => {
    expect(() => parsePastedText('مشاركة\n+ الخط -\n***\n')).toThrow('empty');
  });
});
