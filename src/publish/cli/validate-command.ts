import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Advice } from '#publish/checking/advice.ts';
import { adviseEdition } from '#publish/checking/advise-edition.ts';
import { type FixedArticle, fixEdition } from '#publish/checking/fix-edition.ts';
import { readStrictly } from '#publish/checking/read-strictly.ts';
import { sectionNames } from '#publish/checking/section-names.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { type ReadEdition, readEdition } from '#publish/edition/read-edition.ts';
import { readEditionFile } from '#publish/edition/read-edition-file.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import { reportValidation } from './report-validation.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { WritingProblem, whileWriting } from './while-writing.ts';

type Parameters = CommonOptions & { fix?: boolean; advice: boolean };
type Context = { terminal: Terminal; messages: Messages };

/** `qari validate`: every problem of an edition at once, and advice; with `--fix` what is safe is mended first. */
export function addValidateCommand(program: Command, messages: Messages, start: StartRun): void {
  const { validate } = messages.newsroom;
  const command = program
    .command('validate')
    .description(validate.description)
    .option('--fix', validate.fix)
    .option('--no-advice', validate.noAdvice);
  addCommonOptions(command, messages).addHelpText('after', `\n${validate.example}`);
  command.action((parameters: Parameters) =>
    start((terminal) => runValidate(parameters, { terminal, messages })),
  );
}

async function runValidate(parameters: Parameters, { terminal, messages }: Context): Promise<number> {
  const { fix: isFixing = false, dryRun: isDryRun = false, json: isJson = false } = parameters;
  const folder = editionFolderOf(parameters, terminal);
  if (!existsSync(join(folder, 'edition.json'))) {
    throw new Misuse(fillSentence(messages.newsroom.noEdition, { folder }));
  }
  const fixed: FixedArticle[] = [];
  try {
    if (isFixing)
      await whileWriting(folder, { isDryRun, messages }, async () => {
        const decisions = await readEditionFile(folder);
        if (decisions.ok) fixed.push(...(await fixEdition(folder, decisions.value, { isDryRun })));
      });
  } catch (error) {
    if (!(error instanceof WritingProblem)) throw error;
    terminal.errors.write(`${error.message}\n`);
    return exitCodes.problems;
  }
  const read = await readEdition(folder, { readArticle: readStrictly });
  if (read.edition) read.problems.push(...sectionNames(read.edition, read.articles));
  const advice = parameters.advice ? await adviceOn(folder, read) : [];
  terminal.output.write(reportValidation({ ...read, advice, fixed, isDryRun, isJson }, messages));
  return read.problems.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.done;
}

function adviceOn(folder: string, { edition, articles, broken }: ReadEdition): Promise<Advice[]> | Advice[] {
  if (!edition) return [];
  const read = articles.map((article) => ({ article, file: `articles/${article.id}.json` }));
  return adviseEdition(folder, edition, read, broken);
}
