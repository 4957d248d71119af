import { linesOfFile } from '#publish/importing/json-lines/lines-of-file.ts';
import { knownBinary } from '#publish/importing/text/known-binary.ts';

const byteOrderMark = /^\xEF\xBB\xBF/;
// A list, or an object of which the line holds the beginning only.
const opensMore = /^(?:\[|\{\s*(?:"[^"]*"\s*:\s*[[{]?)?$)/;

/**
 * Tells whether a file that is called JSON Lines is to be read line by line. One that is an archive, or a list or an article
 * in many lines, is read as a whole: its lines say nothing alone.
 */
export async function hasWholeLines(path: string): Promise<boolean> {
  for await (const line of linesOfFile(path)) {
    if (line === null) return true;
    const text = line.toString('latin1').replace(byteOrderMark, '').trim();
    if (text !== '') return knownBinary(line) === undefined && !opensMore.test(text);
  }
  return true;
}
