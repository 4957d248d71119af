import { clipText } from '#lib/clip-text.ts';
import type { Notes } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { attribute, deleted, hasClass, rawText } from './element.ts';
import type { HtmlElement } from './parse-html.ts';

const code = new Set(['script', 'object', 'applet', 'embed', 'link', 'base', 'frame', 'frameset']);
const forms = new Set(['form', 'input', 'button', 'select', 'textarea', 'dialog', 'label', 'fieldset']);
const drawings = new Set(['svg', 'math', 'canvas', 'map']);
const silent = new Set([
  'meta',
  'style',
  'noscript',
  'template',
  'title',
  'head',
  'source',
  'track',
  'nav',
  'menu',
]);

/** Tells whether an element is no part of an article, and notes what an editor may miss. */
export function isDropped(element: HtmlElement, notes: Notes): boolean {
  const { tagName } = element;
  if (silent.has(tagName) || isHidden(element)) return true;
  if (code.has(tagName)) notes.add('dropped-code', { name: tagName });
  else if (forms.has(tagName)) notes.add('dropped-form', { name: tagName });
  else if (drawings.has(tagName)) notes.add('dropped-drawing', { name: tagName });
  else if (isDeleted(element)) noteDeleted(element, notes);
  else if (isBar(element)) noteBar(element, notes);
  else return false;
  return true;
}

/** Bars of buttons and lists of other stories, as WordPress and its plug-ins name them. */
function isBar(element: HtmlElement): boolean {
  return hasClass(element, /^(?:sharedaddy|addtoany.*|jp-relatedposts)$/);
}

function noteBar({ childNodes }: HtmlElement, notes: Notes): void {
  const text = cleanLine(rawText(childNodes));
  if (text) notes.gather('dropped-labels', text);
}

/** What an author has struck out is no longer said. */
function isDeleted(element: HtmlElement): boolean {
  return deleted.has(element.tagName) || /line-through/i.test(attribute(element, 'style'));
}

function noteDeleted({ childNodes }: HtmlElement, notes: Notes): void {
  const text = clipText(cleanLine(rawText(childNodes)), 80);
  if (text) notes.add('dropped-deleted', { text });
}

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (/display\s*:\s*none/i.test(attribute(element, 'style'))) return true;
  return hasClass(element, /^(?:screen-reader-text|sr-only)$/);
}
