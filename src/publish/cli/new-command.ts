import type { Command } from 'commander';
import { editionSchemaReference } from '#publish/schema/schema-references.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import { articleToBegin, type NewArticleParameters } from './new-article.ts';
import { type NewPaperParameters, paperToBegin } from './new-paper.ts';
import { openEdition } from './open-edition.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { writeNew } from './write-new.ts';

type NewParameters = CommonOptions & NewArticleParameters & NewPaperParameters & { force?: boolean };

/** `qari new`: begins an article or an edition, from its options alone. */
export function addNewCommand(program: Command, messages: Messages, start: StartRun): void {
  const { newsroom } = messages;
  const said = newsroom.new;
  const command = program
    .command('new')
    .description(said.description)
    .option('--headline <text>', said.headline)
    .option('--id <id>', said.id)
    .option('--section <id>', said.section)
    .option('--author <names>', said.author)
    .option('--topics <names>', said.topics)
    .option('--date <date>', said.date)
    .option('--paper <name>', said.paper)
    .option('--language <tag>', said.language)
    .option('--time-zone <zone>', said.timeZone)
    .option('--region <code>', said.region)
    .option('--url <address>', said.url)
    .option('--sections <names>', said.sections)
    .option('--force', said.force);
  addCommonOptions(command, messages).addHelpText('after', `\n${said.example}`);
  command.action((parameters: NewParameters) =>
    start((terminal) => runNew(parameters, { terminal, messages })),
  );
}

async function runNew(
  parameters: NewParameters,
  context: { terminal: Terminal; messages: Messages },
): Promise<number> {
  const { terminal, messages } = context;
  const said = messages.newsroom.new;
  const folder = editionFolderOf(parameters, terminal);
  if (parameters.paper !== undefined) {
    const { file, content, problems } = paperToBegin(
      parameters,
      editionSchemaReference(folder, terminal.folder),
    );
    return writeNew({ folder, file, content, problems, next: said.nextPaper }, parameters, context);
  }
  if (parameters.headline === undefined) throw new Misuse(said.needs);
  const edition = await openEdition(folder, context);
  if (!edition) return exitCodes.problems;
  const { file, content, problems } = articleToBegin(parameters, edition, messages);
  return writeNew({ folder, file, content, problems, next: said.nextArticle }, parameters, context);
}
