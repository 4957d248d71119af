import { attribute, hasClass, isElement, rawText } from './element.ts';
import type { HtmlElement } from './parse-html.ts';

/** What a browser writes before and after an inline element: the marks of a short quotation. */
export function signsAround(element: HtmlElement): [before: string, after: string] {
  if (!isElement(element, 'q')) return ['', ''];
  return /\p{Script=Arabic}/u.test(rawText(element.childNodes)) ? ['\u00AB', '\u00BB'] : ['\u201C', '\u201D'];
}

/** The emoji that WordPress and others draw as a picture; null for any other element. */
export function emojiOf(element: HtmlElement): string | null {
  const isEmoji = isElement(element, 'img') && hasClass(element, /^(?:emoji|wp-smiley)$/);
  return isEmoji ? attribute(element, 'alt') : null;
}
