import { stat } from 'node:fs/promises';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { type Item, readItem } from '#publish/importing/item.ts';
import { itemOfLine, type JsonContext } from '#publish/importing/json/items-of-json.ts';
import { decodeText } from '#publish/importing/text/decode-text.ts';
import { linesOfFile, longestLine } from './lines-of-file.ts';

/** The items of a file with one JSON article in each line, read as they come: a dataset need not fit into memory. */
export async function* itemsOfLines(path: string, context: JsonContext): AsyncGenerator<Item> {
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  let number = 0;
  let bytes = 0;
  for await (const line of linesOfFile(path)) {
    number += 1;
    const share = Math.min(1, bytes / Math.max(1, size));
    bytes += (line?.length ?? longestLine) + 1;
    if (line === null) yield { ...(await failed(number, new ImportProblem('line-too-long'))), share };
    else if (line.some((byte) => byte > 32)) yield { ...(await readLine(line, number, context)), share };
  }
  if (number === 0) throw new ImportProblem('empty');
}

async function readLine(line: Buffer, number: number, context: JsonContext): Promise<Item> {
  try {
    const { text, charset, isWrong } = decodeText(line);
    const item = await itemOfLine(text.replace(/^\uFEFF/, ''), number, context);
    if (isWrong) item.notes.unshift({ code: 'charset-wrong', values: { charset } });
    return item;
  } catch (error) {
    return failed(number, error);
  }
}

function failed(number: number, error: unknown): Promise<Item> {
  return readItem({ place: String(number), from: 'record' }, () => {
    throw error;
  });
}
