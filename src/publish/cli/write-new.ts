import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';
import type { CommonOptions } from './common-options.ts';
import type { Messages } from './messages.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** A file that is begun, relative to the edition's folder, and what would be wrong with it. */
export type NewFile = { file: string; content: object; problems: FileProblem[] };

/** Writes a new file, never over one that is there unless it is forced. Gives the exit code. */
export async function writeNew(
  { folder, file, content, problems, next }: NewFile & { folder: string; next: string },
  {
    dryRun: isDryRun = false,
    json: isJson = false,
    force = false,
    edition,
  }: CommonOptions & { force?: boolean },
  { terminal, messages }: { terminal: Terminal; messages: Messages },
): Promise<number> {
  const said = messages.newsroom.new;
  const path = join(folder, file);
  const tell = (status: string, sentence: string) => {
    const report = { command: 'new', isDryRun, status, file, ...(problems.length > 0 && { problems }) };
    if (isJson) terminal.output.write(`${JSON.stringify(report, null, 2)}\n`);
    else
      (status === 'made' || status === 'planned' ? terminal.output : terminal.errors).write(`${sentence}\n`);
  };
  if (problems.length > 0) {
    tell('invalid', `${said.invalid}\n${reportProblems(problems)}`);
    return exitCodes.problems;
  }
  if (existsSync(path) && !force) {
    tell('exists', fillSentence(said.exists, { file }));
    return exitCodes.problems;
  }
  if (!isDryRun) {
    await mkdir(join(folder, 'articles'), { recursive: true });
    await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
  }
  const sentence = fillSentence(isDryRun ? said.planned : said.made, { file });
  tell(isDryRun ? 'planned' : 'made', `${sentence}\n${fillSentence(next, { folder: edition ?? folder })}`);
  return exitCodes.done;
}
