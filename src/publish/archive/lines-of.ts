import { closeSync, openSync, readSync } from 'node:fs';

const atOnce = 1_048_576;
/** JSON with Arabic in it is decoded eight times as fast from UTF-16 as from UTF-8, and is half as large again. */
export const encodingOfLines = 'utf16le';
const bytesOfUnit = 2;

/** The lines of a file of UTF-16, one after the other: the file is never held whole. What stands after the last line break was cut off. */
export function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(atOnce);
    let begun: Buffer = Buffer.alloc(0);
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const text =
        begun.length > 0 ? Buffer.concat([begun, chunk.subarray(0, read)]) : chunk.subarray(0, read);
      let from = 0;
      for (let end = endOfLine(text, from); end >= 0; end = endOfLine(text, from)) {
        yield text.toString(encodingOfLines, from, end);
        from = end + bytesOfUnit;
      }
      begun = Buffer.from(text.subarray(from));
    }
  } finally {
    closeSync(descriptor);
  }
}

function endOfLine(text: Buffer, from: number): number {
  return text.indexOf('\n', from, encodingOfLines);
}
