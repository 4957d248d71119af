import { createReadStream } from 'node:fs';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { evidentCharset } from '#publish/importing/text/decode-text.ts';

/** What is longer, in bytes, is no article. */
export const longestLine = 8_000_000;

/** The lines of a file of any size, as bytes without their end, of one in UTF-16 as those of UTF-8; a line too long to be an article comes as null. */
export async function* linesOfFile(path: string): AsyncGenerator<Buffer | null> {
  let rest: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > longestLine ? null : Buffer.concat(rest);
    rest = [];
    size = 0;
    return line;
  };
  try {
    for await (const chunk of withoutUtf16(createReadStream(path))) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        rest.push(chunk.subarray(start, end));
        size += end - start;
        yield take();
        start = end + 1;
      }
      size += chunk.length - start;
      // What will not be read is not kept.
      if (size <= longestLine) rest.push(chunk.subarray(start));
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new ImportProblem('not-readable', { name: path });
    throw error;
  }
  if (size > 0) yield take();
}

/** In UTF-16 a line does not end with one byte, and other letters have that byte in them. */
async function* withoutUtf16(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const charset = evidentCharset(chunk) ?? '';
      decoder = charset.startsWith('utf-16') ? new TextDecoder(charset) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}
