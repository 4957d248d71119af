import { closeSync, openSync, readSync } from 'node:fs';

const atOnce = 1_048_576;
const lineBreak = 0x0a;

/** The lines of a file of UTF-8, one after the other: the file is never held whole. What stands after the last line break was cut off. */
export function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(atOnce);
    let begun: Buffer = Buffer.alloc(0);
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const text =
        begun.length > 0 ? Buffer.concat([begun, chunk.subarray(0, read)]) : chunk.subarray(0, read);
      let from = 0;
      for (let end = text.indexOf(lineBreak); end >= 0; end = text.indexOf(lineBreak, from)) {
        yield text.toString('utf8', from, end);
        from = end + 1;
      }
      begun = Buffer.from(text.subarray(from));
    }
  } finally {
    closeSync(descriptor);
  }
}
