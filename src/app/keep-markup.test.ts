import { expect, it } from 'vitest';
import { keepMarkup } from './keep-markup.ts';

/** Draws a thing as a page does: only where it was not drawn before. */
function drawIn(keeper: ReturnType<typeof keepMarkup>, key: string, markup: string) {
  const mark = keeper.markOf(key);
  if (mark) return { html: mark, isDrawn: false };
  const [before, after] = keeper.marksAround(key);
  return { html: before + markup + after, isDrawn: true };
}

it('what was drawn on one page is taken on the next', () => {
  const keeper = keepMarkup();
  expect(keeper.fill(`<ul>${drawIn(keeper, 'a', '<li>أ</li>').html}</ul>`)).toBe('<ul><li>أ</li></ul>');
  const second = drawIn(keeper, 'a', '<li>drawn again</li>');
  expect(second.isDrawn).toBe(false);
  expect(keeper.fill(`<ol>${second.html}</ol>`)).toBe('<ol><li>أ</li></ol>');
});

it('what stands on one page twice is drawn there twice, and kept once', () => {
  const keeper = keepMarkup();
  const [first, second] = [drawIn(keeper, 'a', '<i>1</i>'), drawIn(keeper, 'a', '<i>1</i>')];
  expect(keeper.fill(first.html + second.html)).toBe('<i>1</i><i>1</i>');
  expect(keeper.fill(drawIn(keeper, 'a', '').html)).toBe('<i>1</i>');
});

it('what holds another is kept with what the other holds', () => {
  const keeper = keepMarkup();
  keeper.fill(drawIn(keeper, 'inner', '<b>b</b>').html);
  const outer = () => drawIn(keeper, 'outer', `<p>${drawIn(keeper, 'inner', '').html}</p>`);
  expect(keeper.fill(outer().html)).toBe('<p><b>b</b></p>');
  expect(keeper.fill(outer().html)).toBe('<p><b>b</b></p>');
});

it('the comments by which React parts its marks go with them', () => {
  const keeper = keepMarkup();
  const parted = () =>
    `text<!-- -->${drawIn(keeper, 'a', '<i>a</i>').html}<!-- -->${drawIn(keeper, 'b', '<i>b</i>').html}<!-- -->text`;
  for (const _ of ['drawn', 'kept']) expect(keeper.fill(parted())).toBe('text<i>a</i><i>b</i>text');
});

it('what is more than may be kept is forgotten, the oldest first', () => {
  const keeper = keepMarkup(20);
  for (const key of ['a', 'b', 'c']) keeper.fill(drawIn(keeper, key, `<i>${key}</i>`).html);
  expect(['a', 'b', 'c'].map((key) => keeper.markOf(key) !== null)).toEqual([false, true, true]);
});

it('an article that writes what looks like a mark is left as it is', () => {
  const keeper = keepMarkup();
  keeper.fill(drawIn(keeper, 'a', '<i>a</i>').html);
  expect(keeper.fill('\uFDD0kept1;')).toBe('\uFDD0kept1;');
});
