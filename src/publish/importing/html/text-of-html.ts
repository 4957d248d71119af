import { collectNotes } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { rawText } from './element.ts';
import { parseHtml } from './parse-html.ts';

const longest = 100_000;

/** The words of a piece of HTML in one line, as of a title; text that has no tags is only cleaned. */
export function textOfHtml(html: string): string {
  const text = html.slice(0, longest);
  if (!/[<&]/.test(text)) return cleanLine(text);
  return cleanLine(rawText(parseHtml(text, collectNotes())));
}
