import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedTypes, contentType } from '#publish/hosts/content-type.ts';
import { filesBelow } from './files-below.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Smaller files hardly shrink, and fit into one packet anyway. */
const leastBytes = 512;
/** Files at a time: zlib works in four threads of Node's pool. */
const atOnce = 4;

/**
 * Lays a `.br` and a `.gz` beside every text of an output folder, for servers that send such files as they are. Gives how many
 * files were compressed. Code, which is fetched most and changes least, is pressed hardest.
 */
export async function precompress(outFolder: string, onProgress: (made: number) => void): Promise<number> {
  const files = filesBelow(outFolder);
  let made = 0;
  const work = async () => {
    for await (const file of files) {
      const type = contentType(file);
      if (file.startsWith('.') || type === null || !compressedTypes.includes(type)) continue;
      const content = await readFile(join(outFolder, file));
      if (content.length < leastBytes) continue;
      const quality = file.startsWith('assets') ? 11 : 9;
      const small = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      await writeFile(join(outFolder, `${file}.br`), small);
      await writeFile(join(outFolder, `${file}.gz`), await zip(content, { level: 9 }));
      made += 1;
      onProgress(made);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return made;
}
