import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedTypes, contentType } from '#publish/hosts/content-type.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Smaller files hardly shrink, and fit into one packet anyway. */
const leastBytes = 512;

/**
 * Lays a `.br` and a `.gz` beside every text of an output, for servers that send such files as they are; those of a text that
 * did not change stay. Gives how many texts lie there compressed. Code, which is fetched most and changes least, is pressed
 * hardest.
 */
export async function precompress(output: SiteOutput, onProgress: (made: number) => void): Promise<number> {
  const waiting = [...output.files].filter(([file, { bytes }]) => bytes >= leastBytes && isText(file));
  const count = waiting.length;
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, { sha256 }] = next;
      const isKept = output.keeps(`${file}.br`, sha256) && output.keeps(`${file}.gz`, sha256);
      if (!isKept) await compress(file, sha256, output);
      onProgress(count - waiting.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

function isText(file: string): boolean {
  const type = contentType(file);
  return !file.startsWith('.') && type !== null && compressedTypes.includes(type);
}

async function compress(file: string, sum: string, output: SiteOutput): Promise<void> {
  const content = output.read(file);
  const quality = file.startsWith('assets') ? 11 : 9;
  const small = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  output.write(`${file}.br`, small, sum);
  output.write(`${file}.gz`, await zip(content, { level: 9 }), sum);
}
