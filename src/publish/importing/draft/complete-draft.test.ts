import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { completeDraft } from './complete-draft.ts';
import type { Draft } from './draft.ts';

function complete(html: string, changes: Partial<Draft> = {}) {
  const notes = collectNotes();
  const blocks = blocksOfHtml(html, { base: undefined, notes });
  const draft = completeDraft({ key: null, headline: 'خبر', published: null, blocks, ...changes }, notes);
  return { ...draft, notes: notes.list() };
}
const text = '<p>متن الخبر.</p>';

describe('a byline at the head of a text', () => {
  it.each([
    ['بقلم: ليلى حدّاد', ['ليلى حدّاد']],
    ['بقلم ليلى حدّاد', ['ليلى حدّاد']],
    ['<strong>كتبت: ليلى حدّاد، سامر العلي</strong>', ['ليلى حدّاد', 'سامر العلي']],
    ['By Layla Haddad', ['Layla Haddad']],
  ])('names who wrote it: %s', (line, names) => {
    const { author, blocks, notes } = complete(`<p>${line}</p>${text}`);
    expect([author?.map(({ name }) => name), blocks.length]).toEqual([names, 1]);
    expect(notes).toMatchObject([{ code: 'byline-taken' }]);
  });

  it('names a place and an agency', () => {
    expect(complete(`<p>القاهرة - رويترز</p>${text}`)).toMatchObject({
      dateline: 'القاهرة',
      agencies: [{ name: 'رويترز' }],
      blocks: [{ type: 'paragraph' }],
    });
  });

  it('stands before other names of the source, of which an account is none', () => {
    const author = [{ name: 'admin' }, { name: 'ليلى حداد', url: 'https://a.example/l' }, { name: 'هدى' }];
    expect(complete(`<p>بقلم: ليلى حداد</p>${text}`, { author }).author).toEqual([author[1], author[2]]);
  });

  it.each([
    'كتب الرئيس رسالة إلى نظيره',
    'كتب: «لن نعود» على صفحته',
    'By 2030 the port will be full',
    'تقرير: ارتفاع أسعار النفط 5 في المئة',
  ])('is no sentence that begins like one: %s', (line) => {
    const { author, blocks } = complete(`<p>${line}</p>${text}`);
    expect([author, blocks.length]).toEqual([undefined, 2]);
  });
});

describe('the headline', () => {
  it('that stands above the text again is there once', () => {
    expect(complete(`<h1>خبر</h1>${text}`).blocks).toHaveLength(1);
  });

  it('is the first sentence where there is none, which is told', () => {
    const post = complete('<p>وصلت السفينة اليوم. وهي الأولى.</p>', { headline: '' });
    expect(post).toMatchObject({
      headline: 'وصلت السفينة اليوم',
      notes: [{ code: 'headline-taken', values: { headline: 'وصلت السفينة اليوم' } }],
    });
    expect(post.blocks).toHaveLength(1);
    expect(complete('', { headline: ' ', description: 'أوصلت السفينة؟ نعم.' }).headline).toBe(
      'أوصلت السفينة؟',
    );
  });

  it('is no longer than two lines on a phone', () => {
    const { headline } = complete(`<p>${'كلمة طويلة '.repeat(40)}</p>`, { headline: '' });
    expect(headline.length).toBeLessThanOrEqual(110);
    expect(headline).toMatch(/(?:كلمة|طويلة)…$/u);
  });
});
