import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#domain/edition/edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { readEditionFile } from '#publish/edition/read-edition-file.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** The decisions of the edition to write into. Throws a Misuse where there is none; tells what is wrong with a broken one and gives null. */
export async function openEdition(
  folder: string,
  { terminal, messages: { importing } }: { terminal: Terminal; messages: Messages },
): Promise<Edition | null> {
  if (!existsSync(join(folder, 'edition.json')))
    throw new Misuse(fillSentence(importing.noEdition, { folder }));
  const read = await readEditionFile(folder);
  if (read.ok) return read.value;
  terminal.errors.write(`${importing.editionBroken}\n${reportProblems(read.problem)}\n`);
  return null;
}
