import type { SelectedSlice } from '#domain/quotation/quotation-of.ts';

const texts = 'p, li, blockquote, h2, h3, h4, th, td, caption, figcaption';

/** What a range holds of each text of a body, in reading order. Texts of other parts of the page are left out. */
export function selectedSlices(body: HTMLElement, range: Range): SelectedSlice[] {
  const blocks = [...body.children].filter(({ id }) => id !== '');
  return blocks.flatMap((block) => {
    const elements = block.matches(texts) ? [block] : [...block.querySelectorAll(texts)];
    return elements
      .filter((element) => range.intersectsNode(element))
      .map((element) => sliceOf(element, range));
  });
}

function sliceOf(element: Element, range: Range): SelectedSlice {
  const within = document.createRange();
  within.selectNodeContents(element);
  const text = element.textContent ?? '';
  const startsHere = within.comparePoint(range.startContainer, range.startOffset) === 0;
  const endsHere = within.comparePoint(range.endContainer, range.endOffset) === 0;
  const lengthUntil = (node: Node, offset: number) => {
    const until = document.createRange();
    until.selectNodeContents(element);
    until.setEnd(node, offset);
    return until.toString().length;
  };
  return {
    text,
    start: startsHere ? lengthUntil(range.startContainer, range.startOffset) : 0,
    end: endsHere ? lengthUntil(range.endContainer, range.endOffset) : text.length,
  };
}
