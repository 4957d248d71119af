type Point = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>;

/** A place in the text as it is shown; `shown` is the whole of that text. */
export type ShownPlace = { articleId: string; segment: string; start: number; shown: string };

/** The place in the text of an article that the reader points at; null on anything that can be pressed by itself. */
export function sentenceAt({ target, clientX, clientY }: Point): ShownPlace | null {
  if (!(target instanceof Element) || target.closest('a, button, summary, input, select')) return null;
  const caret = caretAt(clientX, clientY);
  return caret && target.contains(caret.node)
    ? placeOfCaret(caret)
    : placeOfCaret({ node: target, offset: 0 });
}

/** The place in the text of an article at which a range begins. */
export function placeOfRange({ startContainer, startOffset }: Range): ShownPlace | null {
  return placeOfCaret({ node: startContainer, offset: startOffset });
}

type Caret = { node: Node; offset: number };

function placeOfCaret({ node, offset }: Caret): ShownPlace | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-spoken]',
  );
  const articleId = element?.closest<HTMLElement>('[data-article-id]')?.dataset.articleId;
  const segment = element?.dataset.spoken;
  if (!element || !segment || !articleId) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return { articleId, segment, start: range.toString().length, shown: element.textContent };
}

/** The letter under a point. Safari before 26 has only the older of the two functions. */
function caretAt(x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
