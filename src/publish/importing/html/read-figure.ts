import type { DraftBlock, DraftPicture } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { splitCredit } from '#publish/importing/text/split-credit.ts';
import { findAll, isElement, rawText } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import { pictureOf } from './picture-of.ts';
import type { ReadContext } from './read-context.ts';

/** A figure: a picture with its caption, a gallery, or whatever else it frames. */
export function readFigure(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const isCaption = (node: HtmlElement['childNodes'][number]) => isElement(node, 'figcaption');
  const content = element.childNodes.filter((node) => !isCaption(node));
  const words = cleanLine(rawText(element.childNodes.filter(isCaption)));
  const others = findAll(content, 'table', 'blockquote', 'iframe', 'video', 'audio', 'ul', 'figure');
  const isGallery = others.length > 1 && others.every(({ tagName }) => tagName === 'figure');
  if (others.length > 0 && !isGallery) {
    const inner = context.blocksIn(content);
    return words ? [...inner, ...context.blocksIn(element.childNodes.filter(isCaption))] : inner;
  }
  const pictures = isGallery
    ? others
        .flatMap((inner) => readFigure(inner, context))
        .flatMap((block) => (block.type === 'picture' ? [block.picture] : []))
    : findAll(content, 'img').flatMap((image) => pictureOf(image, context) ?? []);
  if (pictures.length > 0) return drawn(pictures, words);
  const hasImage = findAll(content, 'img').length > 0;
  // Its file cannot be had; its words can.
  if (hasImage) return words ? [{ type: 'picture', picture: { address: null, ...splitCredit(words) } }] : [];
  return [...context.blocksIn(content), ...context.blocksIn(element.childNodes.filter(isCaption))];
}

function drawn(pictures: DraftPicture[], words: string): DraftBlock[] {
  const [picture] = pictures;
  if (pictures.length === 1 && picture)
    return [{ type: 'picture', picture: { ...picture, ...splitCredit(words) } }];
  return [{ type: 'pictures', pictures, ...(words && { caption: words }) }];
}
