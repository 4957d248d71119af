import { expect, it } from 'vitest';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { cleanLine } from './clean-text.ts';

it.each([
  ['between two words', 'ميناء\0جديد', 'ميناء جديد'],
  ['twice between them', 'ميناء\0\0جديد', 'ميناء جديد'],
  ['beside a space', 'ميناء\0 جديد', 'ميناء جديد'],
  ['behind a sentence', 'انتهى.\0بدأ', 'انتهى. بدأ'],
  ['at either end', '\0ميناء\0', 'ميناء'],
  ['behind each letter of a word', 'p\0o\0r\0t\0', 'port'],
  ['where a page was broken', 'ميناء\fجديد', 'ميناء جديد'],
])('a NUL joins no words: %s', (_, written, read) => {
  expect(cleanLine(written)).toBe(read);
  const [block] = blocksOfHtml(`<p>${written}</p>`, { base: undefined, notes: collectNotes() });
  expect(block).toMatchObject({ runs: [{ text: read }] });
});
