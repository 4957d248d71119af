import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { linesNearHeadline } from './lines-near-headline.ts';
import { parsePage } from './parse-page.ts';
import { visibleDates } from './visible-date.ts';

const headline = 'ميناء جديد على ساحل البحر';
const words = '<p>قالت إدارة الميناء إن الرصيف الأول صار جاهزاً لاستقبال السفن، وإن الرافعات جُرّبت كلها.</p>';
const masthead = '<header><p>الأحد 1 يونيو 2025</p><nav><a href="/">الرئيسية</a></nav></header>';
const page = (head: string, before = '') =>
  `<!doctype html><html lang="ar"><head><title>${headline}</title></head><body>${masthead}<main><article>${before}<h1>${headline}</h1>${head}${words.repeat(9)}</article></main></body></html>`;
const seen = (html: string) => visibleDates(linesNearHeadline(html, headline));
const day = { published: '23 يوليو/ تموز 2024', modified: null };

describe('the date that a page only shows', () => {
  it.each([
    ['in a line below the headline', '<p>23 يوليو/ تموز 2024</p>'],
    ['below a name', '<div class="meta"><span>ليلى حدّاد</span><span>23 يوليو/ تموز 2024</span></div>'],
    ['in a <time> without its own', '<time>23 يوليو/ تموز 2024</time>'],
    ['in a <time> of which the own is none', '<time datetime="today">23 يوليو/ تموز 2024</time>'],
    ['before a bar', '<p>23 يوليو/ تموز 2024 | سياسة</p>'],
    [
      'twice',
      '<p>23 يوليو/ تموز 2024</p><div><time datetime="2024-07-23T10:00:00Z">23 يوليو/ تموز 2024</time></div>',
    ],
    [
      'above another story of a list',
      '<p>23 يوليو/ تموز 2024</p><ul><li><a href="/b">خبر آخر له عنوان طويل</a> <span>20 يوليو 2024</span></li></ul>',
    ],
  ])('is read: %s', (_, head) => expect(seen(page(head))).toEqual(day));

  it('is read with the words that say what it is', () => {
    expect(seen(page('<p>نشر في 23 يوليو/ تموز 2024</p>')).published).toBe('نشر في 23 يوليو/ تموز 2024');
  });

  it('is read above the headline in its own <header>', () => {
    const html = page('').replace(
      `<h1>${headline}</h1>`,
      `<header><p>23 يوليو/ تموز 2024</p><h1>${headline}</h1></header>`,
    );
    expect(seen(html)).toEqual(day);
  });

  it('that says when it was changed is not that of its publication', () => {
    const head = '<p>نشر في 23 يوليو 2024</p><p>آخر تحديث: 24 يوليو 2024</p>';
    expect(seen(page(head))).toEqual({
      published: 'نشر في 23 يوليو 2024',
      modified: 'آخر تحديث: 24 يوليو 2024',
    });
    expect(seen(page('<p>آخر تحديث: 24 يوليو 2024</p>')).published).toBeNull();
  });

  it.each([
    ['nothing near the headline', ''],
    ['two days', '<p>23 يوليو 2024</p><p>25 يوليو 2024</p>'],
    ['a sentence with a date', '<p>افتُتح في 23 يوليو 2024 بحضور كثيرين.</p>'],
    ['a day that could be two', '<p>7/8/2024</p>'],
    ['no year', '<p>23 يوليو</p>'],
    ['a box beside it', '<aside><p>23 يوليو 2024</p></aside>'],
    ['the text between', `${words.repeat(8)}<p>23 يوليو 2024</p>`],
    ['another heading between', '<h2>اقرأ أيضاً</h2><p>23 يوليو 2024</p>'],
  ])('is not guessed: %s', (_, head) => {
    expect(seen(page(head, '<p>20 مايو 2024</p>'))).toEqual({ published: null, modified: null });
  });

  it('goes from the text into the date of the article, and is told', () => {
    const notes = collectNotes();
    const draft = parsePage(page('<p>نشر في 23 يوليو/ تموز 2024</p>'), undefined, notes);
    expect(draft.published).toBe('نشر في 23 يوليو/ تموز 2024');
    expect(JSON.stringify(draft.blocks)).not.toContain('تموز');
    expect(notes.list()).toContainEqual({ code: 'date-from-text', values: { date: draft.published } });
  });

  it.each([
    ['بقلم ليلى حداد 23 يوليو 2024', { published: '23 يوليو 2024', author: [{ name: 'ليلى حداد' }] }],
    ['كتب: ليلى حداد | 23 يوليو 2024', { published: '23 يوليو 2024', author: [{ name: 'ليلى حداد' }] }],
    ['23 يوليو 2024 شارك', { published: '23 يوليو 2024' }],
    [
      'آخر تحديث 24 يوليو 2024 | نُشر 23 يوليو 2024',
      { published: 'نُشر 23 يوليو 2024', modified: 'آخر تحديث 24 يوليو 2024' },
    ],
  ])('stands beside a byline or the word of a button, and the line goes: %s', (line, said) => {
    const draft = parsePage(page(`<p>${line}</p>`), undefined, collectNotes());
    expect(draft).toMatchObject(said);
    expect(JSON.stringify(draft.blocks)).not.toContain('2024');
  });

  it('in a sentence of the text stays there', () => {
    const draft = parsePage(page('<p>افتُتح في 23 يوليو 2024 بحضور كثيرين.</p>'), undefined, collectNotes());
    expect(draft.published).toBeNull();
    expect(JSON.stringify(draft.blocks)).toContain('بحضور كثيرين');
  });

  it('goes from the text where the page tells it to programs too, and that is told', () => {
    const said = '<meta property="article:published_time" content="2024-07-22T10:00:00Z">';
    const html = page('<p>بقلم ليلى حداد 23 يوليو 2024</p>').replace('</head>', `${said}</head>`);
    const notes = collectNotes();
    const draft = parsePage(html, undefined, notes);
    expect(draft).toMatchObject({ published: '2024-07-22T10:00:00Z', author: [{ name: 'ليلى حداد' }] });
    expect(JSON.stringify(draft.blocks)).not.toContain('يوليو');
    expect(JSON.stringify(notes.list())).toContain('بقلم ليلى حداد 23 يوليو 2024');
  });

  it('gives way to what the page says to programs', () => {
    const said = '<meta property="article:published_time" content="2024-07-22T10:00:00Z">';
    const html = page('<p>23 يوليو 2024</p>').replace('</head>', `${said}</head>`);
    expect(parsePage(html, undefined, collectNotes()).published).toBe('2024-07-22T10:00:00Z');
  });
});
