import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePage } from './parse-page.ts';

const words =
  '<p>قالت إدارة الميناء إن الرصيف الأول صار جاهزاً لاستقبال السفن، وإن الرافعات جُرّبت كلها.</p>'.repeat(9);
const headlineOf = (title: string, head: string, meta = '', before = '') =>
  parsePage(
    `<!doctype html><html lang="ar"><head><title>${title}</title>${meta}</head><body>${before}<main><article>${head}${words}</article></main></body></html>`,
    undefined,
    collectNotes(),
  ).headline;
const logo = '<header><h1>صحيفة المرفأ</h1></header>';
const site = '<meta property="og:site_name" content="صحيفة المرفأ">';
const headline = 'ميناء جديد على الساحل';

describe('the headline of a page without og:title', () => {
  it.each([
    ['the <h1> that the title contains', `${headline} | صحيفة المرفأ`, `<h1>${headline}</h1>`, '', ''],
    ['behind a dash', `${headline} - صحيفة المرفأ`, `<h1>${headline}</h1>`, '', ''],
    [
      'beside another <h1> of the story',
      `${headline} - صحيفة المرفأ`,
      `<h1>${headline}</h1><h1>أخبار</h1>`,
      '',
      '',
    ],
    ['the only <h1>, whatever the title says', 'صحيفة المرفأ', `<h1>${headline}</h1>`, '', ''],
    [
      'that of the story, not that of the masthead',
      `${headline} | صحيفة المرفأ`,
      `<h1>${headline}</h1>`,
      '',
      logo,
    ],
    [
      'none in the story, the name in the masthead',
      `${headline} | صحيفة المرفأ`,
      `<h2>${headline}</h2>`,
      '',
      logo,
    ],
    ['none at all, the name in og:site_name', `صحيفة المرفأ - ${headline}`, '', site, ''],
    ['not one that is hidden', headline, `<h1 hidden>صفحة</h1>`, '', ''],
    ['with a dash of its own', `ميناء جديد - على الساحل - صحيفة المرفأ`, '', site, ''],
  ])('is without the name of the site: %s', (_, title, head, meta, before) => {
    const found = headlineOf(title, head, meta, before);
    expect(found.replace(' - ', ' ')).toBe(headline);
  });

  it('gives way to og:title, which loses the name of the site as well', () => {
    const told = `<meta property="og:title" content="الميناء يُفتح | صحيفة المرفأ">${site}`;
    expect(headlineOf('شيء آخر', `<h1>${headline}</h1>`, told)).toBe('الميناء يُفتح');
  });

  it.each([
    ['where nothing marks the story', `<h1>${headline}</h1>${words}`],
    ['a short one there', `<h1>ميناء</h1>${words}`, 'ميناء'],
    ['in a header there, beside the text', `<header><h1>${headline}</h1></header>${words}`],
    ['above the <main>', `<div><h1>${headline}</h1></div><main>${words}</main>`],
    ['beside a masthead, where nothing marks the story', `${logo}<h1>${headline}</h1>${words}`],
  ])('is the <h1> %s', (_, body, expected = headline) => {
    const html = `<!doctype html><html lang="ar"><title>${expected} - صحيفة المرفأ</title><body>${body}</body></html>`;
    expect(parsePage(html, undefined, collectNotes()).headline).toBe(expected);
  });

  it('is the name of the site where the title says nothing else', () => {
    expect(headlineOf('صحيفة المرفأ', '', site)).toBe('صحيفة المرفأ');
  });
});
