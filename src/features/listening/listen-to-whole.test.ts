// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHeardPosition, keepPosition, keepSeenPosition, leaveSeenPosition } from '#data/kept-position.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { listenToOffered, listenToWhole } from './listen-to-whole.ts';

const text = 'الكِتابُ وِعاءٌ مُلِئَ عِلمًا';
const article = buildListenable({ blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text }] }] });

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  leaveSeenPosition();
});

/** The article on its page, without tashkeel, its body at a height of the window. */
function show(top: number) {
  const main = document.createElement('main');
  const shown = document.createElement('article');
  shown.dataset.articleId = article.id;
  const body = document.createElement('div');
  body.dataset.body = '';
  const paragraph = document.createElement('p');
  paragraph.dataset.spoken = 'p1';
  paragraph.append('الكتاب وعاء ملئ علما');
  paragraph.getBoundingClientRect = () => new DOMRect(0, top, 300, 100);
  body.append(paragraph);
  shown.append(body);
  main.append(shown);
  document.body.replaceChildren(main);
  return paragraph;
}

function listen(how: typeof listenToOffered, of = article, range?: Range) {
  const listenTo = vi.fn();
  if (how === listenToOffered) listenToOffered({ listenTo }, of);
  else listenToWhole({ listenTo }, of, range);
  expect(listenTo).toHaveBeenCalledOnce();
  return listenTo.mock.calls[0]?.[0];
}

describe('a reader who wants to hear the whole article', () => {
  it('hears it from the headline while above the text, and from the paragraph in view below', () => {
    show(400);
    expect(listen(listenToWhole)).toEqual({
      id: `/whole/${article.id}`,
      article,
      from: undefined,
      goesOn: false,
    });
    show(-50);
    expect(listen(listenToWhole)).toMatchObject({ from: { segment: 'p1', start: 0 } });
  });

  it('hears it from the selected word on, though the page shows it without its tashkeel', () => {
    const paragraph = show(400);
    const range = document.createRange();
    range.setStart(paragraph.firstChild ?? paragraph, 'الكتاب وعاء '.length);
    const { from } = listen(listenToWhole, article, range);
    expect(from.segment).toBe('p1');
    expect(text.slice(from.start)).toMatch(/^ ?مُلِئَ/u);
  });

  it('hears it from the paragraph in view where nothing of the article is selected', () => {
    show(-50);
    const range = document.createRange();
    range.setStart(document.body, 0);
    expect(listen(listenToWhole, article, range)).toMatchObject({ from: { segment: 'p1', start: 0 } });
  });
});

describe('the key that starts', () => {
  it('means the summary above the text, the text in the middle of it, and the text where there is no summary', () => {
    show(400);
    expect(listen(listenToOffered)).toBe(article);
    expect(listen(listenToOffered, { ...article, abstract: [] })).toHaveProperty('article');
    show(-50);
    expect(listen(listenToOffered)).toMatchObject({ from: { segment: 'p1' } });
  });
});

describe('a reader who comes back to an article and has it read from above the text', () => {
  const long = buildListenable({
    blocks: [
      { type: 'paragraph', id: 'p1', runs: [{ text: 'الأولى.' }] },
      { type: 'paragraph', id: 'p2', runs: [{ text: 'الثانية.' }] },
      { type: 'separator', id: 'line' },
      { type: 'paragraph', id: 'p3', runs: [{ text: 'الثالثة.' }] },
    ],
  });
  const begins = () => {
    show(400);
    const { from, goesOn } = listen(listenToWhole, long);
    return [from?.segment, goesOn];
  };

  it('goes on where it was left, by eye or by ear', () => {
    keepPosition(long.id, 'p2');
    expect(begins()).toEqual(['p2', true]);
    keepHeardPosition(long.id, 'p3');
    expect(begins()).toEqual(['p3', true]);
  });

  it('goes on after what is only seen', () => {
    keepPosition(long.id, 'line');
    expect(begins()).toEqual(['p3', true]);
  });

  it('begins at the headline where no more than the first paragraph was begun, or the paragraph is gone', () => {
    keepPosition(long.id, 'p1');
    expect(begins()).toEqual([undefined, false]);
    keepPosition(long.id, 'removed');
    expect(begins()).toEqual([undefined, false]);
  });

  it('begins at the headline after looking through the text on the same page, until the page is left', () => {
    keepSeenPosition(long.id, 'p3');
    expect(begins()).toEqual([undefined, false]);
    leaveSeenPosition();
    expect(begins()).toEqual(['p3', true]);
  });

  it('goes on where the voice was, though the page has scrolled with it', () => {
    keepSeenPosition(long.id, 'p2');
    keepHeardPosition(long.id, 'p3');
    expect(begins()).toEqual(['p3', true]);
  });

  it('is not led away from the paragraph in view', () => {
    keepPosition(long.id, 'p3');
    show(-50);
    expect(listen(listenToWhole, long)).toMatchObject({ from: { segment: 'p1' }, goesOn: false });
  });
});
