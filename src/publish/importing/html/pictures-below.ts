import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { findAll } from './element.ts';
import { emojiOf } from './inline-signs.ts';
import type { HtmlElement } from './parse-html.ts';
import { pictureOf } from './picture-of.ts';
import type { ReadContext } from './read-context.ts';

/** The pictures in a list or a table, whose items and cells hold words only: they follow it. */
export function picturesBelow(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const images = findAll(element.childNodes, 'img').filter((image) => emojiOf(image) === null);
  return images.flatMap((image): DraftBlock[] => {
    const picture = pictureOf(image, context);
    return picture ? [{ type: 'picture', picture }] : [];
  });
}
