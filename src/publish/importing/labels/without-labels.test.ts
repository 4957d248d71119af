import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/article/plain-text.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { withoutLabels } from './without-labels.ts';

/** What is left of HTML, and what is told to have been left out. */
function leftOf(html: string) {
  const notes = collectNotes();
  const blocks = withoutLabels(blocksOfHtml(html, { base: 'https://a.example/', notes }), notes);
  const words = blocks.map((block) => ('runs' in block ? plainText(block.runs) : block.type));
  const told = notes.list().find(({ code }) => code === 'dropped-labels')?.values;
  return { words, told };
}

describe('what is left of a page around the text', () => {
  it.each([
    'شارك',
    'شارك على فيسبوك',
    'شارك عبر: فيسبوك | تويتر | واتساب',
    'Share on Facebook',
    'Click to share on X (Opens in new window)',
    'Facebook Twitter WhatsApp',
    'اقرأ أيضاً',
    'إقرأ أيضًا:',
    'اقرأ أيضاً: ميناء جديد يستقبل أول سفينة',
    'اقرأ المزيد',
    'حقوق النشر',
    'جميع الحقوق محفوظة © 2024 صحيفة الساحل',
    '© 2024 صحيفة الساحل. جميع الحقوق محفوظة.',
    'Copyright 2024 The Paper',
  ])('is left out and told: %s', (line) => {
    expect(leftOf(`<p>متن.</p><p>${line}</p>`)).toMatchObject({
      words: ['متن.'],
      told: { count: 1, names: line.slice(0, 60) },
    });
  });

  it.each([
    'شارك في المؤتمر وزراء من عشر دول.',
    'حقوق النشر في العالم العربي قضية قديمة.',
    'قالت الشركة إن جميع الحقوق محفوظة لأصحابها في العقد الجديد.',
    'فيسبوك تحذف آلاف الحسابات',
    '***',
  ])('is not taken for a sentence: %s', (line) => {
    expect(leftOf(`<p>${line}</p>`)).toEqual({ words: [line], told: undefined });
  });

  it('is a list of buttons, and never a list of networks in a story about them', () => {
    const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(leftOf(list(['شارك', 'Facebook', 'X'])).words).toEqual([]);
    expect(leftOf(list(['<a href="https://www.facebook.com/sharer.php?u=x">f</a>'])).words).toEqual([]);
    expect(leftOf(`<h2>فيسبوك</h2>${list(['Facebook', 'X'])}`).words).toEqual(['فيسبوك', 'list']);
  });

  it('is a list of links to other stories with its head, not what follows', () => {
    const links = '<ul><li><a href="/1">خبر أول</a></li><li><a href="/2">خبر ثانٍ</a></li></ul>';
    const found = leftOf(`<p>متن.</p><h3>اقرأ أيضاً</h3>${links}<p>بقية.</p>${links}`);
    expect(found).toMatchObject({ words: ['متن.', 'بقية.', 'list'], told: { count: 3 } });
  });
});
