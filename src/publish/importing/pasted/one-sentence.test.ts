import { describe, expect, it } from 'vitest';
import { planArticle } from '#publish/importing/draft/plan-article.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import { parsePastedText } from './parse-pasted-text.ts';

const sentence = 'قالت إدارة الميناء إن الرصيف الأول صار جاهزاً لاستقبال السفن';
const read = (...lines: string[]) => {
  const notes = collectNotes();
  const draft = parsePastedText(lines.join('\n'), notes);
  return { ...draft, notes: notes.list(), plan: planArticle(draft, { edition: buildEdition() }) };
};

describe('copied text of one sentence without a full stop', () => {
  it.each([
    ['ميناء جديد', [sentence]],
    ['ميناء جديد على ساحل البحر', [sentence]],
    ['ميناء جديد', ['23 يوليو 2024', sentence]],
    ['ميناء جديد', [sentence, 'شارك']],
  ])('is the text of its headline: %s %j', (headline, lines) => {
    const draft = read(headline, ...lines);
    expect(draft).toMatchObject({ headline, blocks: [{ runs: [{ text: sentence }] }] });
    expect(draft).not.toHaveProperty('kicker');
  });

  it('is the headline still where a text stands below it', () => {
    const draft = read('طاقة متجددة', sentence, '23 يوليو 2024', 'افتُتح الميناء.');
    expect(draft).toMatchObject({ headline: sentence, kicker: 'طاقة متجددة' });
  });

  it('is no text of a section that is known', () => {
    expect(() => read('اقتصاد', sentence)).toThrow('no-text');
  });

  it('is named where it was taken for another link below links to other stories', () => {
    const links = Array.from({ length: 9 }, (_, index) => `خبر آخر رقم ${index}`);
    const { notes } = read('ميناء جديد', 'افتُتح الميناء.', 'اقرأ أيضاً', ...links, sentence, 'شارك');
    expect(notes).toContainEqual({ code: 'last-line-dropped', values: { text: sentence } });
    const { notes: without } = read('ميناء جديد', 'اقرأ أيضاً', ...links, `${sentence}.`);
    expect(without.map(({ code }) => code)).not.toContain('last-line-dropped');
  });
});
