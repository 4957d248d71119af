import { collectNotes, type Notes } from '#publish/importing/note.ts';
import { cleanLine, cleanName } from '#publish/importing/text/clean-text.ts';
import { rawText } from './element.ts';
import { parseHtml } from './parse-html.ts';

const longest = 100_000;

/** The words of a piece of HTML in one line, as of a title; text that has no tags is only cleaned. */
export function textOfHtml(html: string): string {
  const text = html.slice(0, longest);
  if (!/[<&]/.test(text)) return cleanLine(text);
  return cleanLine(rawText(parseHtml(text, collectNotes())));
}

/** The same, in which code that would have been run is told. */
export function lineOfHtml(html: string, notes: Notes): string {
  for (const [, name = ''] of html.matchAll(/<(script|style|iframe|object|embed)\b/gi)) {
    notes.add('dropped-code', { name: name.toLowerCase() });
  }
  return textOfHtml(html);
}

/** The same of a name. */
export function nameOfHtml(html: string, notes: Notes): string {
  return cleanName(lineOfHtml(html, notes));
}
