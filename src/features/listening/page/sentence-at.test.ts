// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeOfRange, sentenceAt } from './sentence-at.ts';

/** A paragraph of two parts, the second with a link, in an article; and a paragraph outside of any. */
function show() {
  const article = document.createElement('article');
  article.dataset.articleId = 'first';
  const text = document.createElement('p');
  text.dataset.spoken = 'p1';
  const bold = document.createElement('b');
  bold.append('مهم ');
  const link = document.createElement('a');
  link.append('رابط');
  text.append('قبل ', bold, link);
  const caption = document.createElement('figcaption');
  caption.append('صورة');
  article.append(text, caption);
  const outside = document.createElement('p');
  outside.dataset.spoken = 'p9';
  outside.append('خارج');
  document.body.replaceChildren(article, outside);
  return { text, bold, link, caption, outside };
}

const letter = (node: Node | null, offset: number) => {
  const caret = node && { offsetNode: node, offset };
  document.caretPositionFromPoint = (() => caret) as unknown as typeof document.caretPositionFromPoint;
};
const point = (target: EventTarget | null) => ({ target, clientX: 0, clientY: 0 });

beforeEach(() => () => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Reflect.deleteProperty(document, 'caretRangeFromPoint');
});

describe('the place that a reader points at', () => {
  it('is counted from the beginning of the text, over the elements inside it', () => {
    const { bold } = show();
    letter(bold.firstChild, 2);
    expect(sentenceAt(point(bold))).toEqual({
      articleId: 'first',
      segment: 'p1',
      start: 6,
      shown: 'قبل مهم رابط',
    });
  });

  it('is the same where only the older function is there', () => {
    const { bold } = show();
    const range = document.createRange();
    range.setStart(bold.firstChild ?? bold, 1);
    document.caretRangeFromPoint = () => range;
    expect(sentenceAt(point(bold))?.start).toBe(5);
  });

  it('is the beginning of what was pressed where the browser cannot tell the letter, or names one elsewhere', () => {
    const { bold, outside } = show();
    expect(sentenceAt(point(bold))?.start).toBe(4);
    letter(outside.firstChild, 2);
    expect(sentenceAt(point(bold))?.start).toBe(4);
    letter(null, 0);
    expect(sentenceAt(point(bold))?.start).toBe(4);
  });

  it('is none on a link, a caption, outside of an article, or nothing', () => {
    const { link, caption, outside } = show();
    expect([link, caption, outside, document, null].map((target) => sentenceAt(point(target)))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is where a selection begins', () => {
    const { text, outside } = show();
    const range = document.createRange();
    range.setStart(text.firstChild ?? text, 3);
    expect(placeOfRange(range)).toMatchObject({ segment: 'p1', start: 3 });
    range.setStart(document.body, 0);
    expect(placeOfRange(range)).toBeNull();
    range.setStart(outside, 0);
    expect(placeOfRange(range)).toBeNull();
  });
});
