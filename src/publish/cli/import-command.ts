import { type Command, Option } from 'commander';
import type { Edition } from '#domain/edition/edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { importSources } from '#publish/importing/import-sources.ts';
import { type MediaChoice, mediaChoices } from '#publish/importing/pictures/resolve-pictures.ts';
import { findSources } from '#publish/importing/sources/find-sources.ts';
import type { ImportOutcome } from '#publish/importing/writing/import-outcome.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import { importProgress } from './import-progress.ts';
import { type ImportParameters, importSettingsOf } from './import-settings-of.ts';
import type { Messages } from './messages.ts';
import { openEdition } from './open-edition.ts';
import { reportImport } from './report-import.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { WritingProblem, whileWriting } from './while-writing.ts';

type Parameters = CommonOptions &
  ImportParameters & { media: MediaChoice; force?: boolean; own?: boolean; allowPrivate?: boolean };
type Context = { terminal: Terminal; messages: Messages };

/** `qari import`: brings articles from elsewhere into an edition. */
export function addImportCommand(program: Command, messages: Messages, start: StartRun): void {
  const { importing } = messages;
  const command = program
    .command('import')
    .description(importing.description)
    .argument('<sources...>', importing.sources)
    .option('--section <id>', importing.section)
    .option('--date <date>', importing.date)
    .addOption(new Option('--media <choice>', importing.media).choices(mediaChoices).default('download'))
    .option('--limit <number>', importing.limit)
    .option('--fields <list>', importing.fields)
    .option('--own', importing.own)
    .option('--force', importing.force)
    .option('--allow-private', importing.allowPrivate);
  addCommonOptions(command, messages).addHelpText('after', `\n${importing.example}`);
  command.action((sources: string[], parameters: Parameters) =>
    start((terminal) => runImport(sources, parameters, { terminal, messages })),
  );
}

async function runImport(
  asked: readonly string[],
  parameters: Parameters,
  context: Context,
): Promise<number> {
  const { terminal, messages } = context;
  const { dryRun: isDryRun = false, json: isJson = false } = parameters;
  const editionFolder = editionFolderOf(parameters, terminal);
  const edition = await openEdition(editionFolder, context);
  if (!edition) return exitCodes.problems;
  const outcomes: ImportOutcome[] = [];
  let problem: WritingProblem | undefined;
  try {
    await importInto({ editionFolder, edition, outcomes }, asked, parameters, context);
  } catch (error) {
    if (!(error instanceof WritingProblem)) throw error;
    problem = error;
  }
  const isSomeDone = !isDryRun && outcomes.some(({ status }) => status === 'made' || status === 'updated');
  const next = isSomeDone
    ? fillSentence(messages.importing.next, { folder: parameters.edition ?? editionFolder })
    : undefined;
  terminal.output.write(reportImport({ outcomes, isDryRun, isJson, next }, messages));
  if (problem) terminal.errors.write(`${problem.message}\n`);
  return problem || outcomes.some(({ status }) => status === 'failed') ? exitCodes.problems : exitCodes.done;
}

async function importInto(
  {
    editionFolder,
    edition,
    outcomes,
  }: { editionFolder: string; edition: Edition; outcomes: ImportOutcome[] },
  asked: readonly string[],
  parameters: Parameters,
  { terminal, messages }: Context,
): Promise<void> {
  const settings = importSettingsOf(parameters, edition, messages);
  const { dryRun: isDryRun = false, force: isForced = false, own: isOwn = false } = parameters;
  const { allowPrivate = false, media } = parameters;
  const { folder, signal } = terminal;
  const sources = await findSources(asked, { ...settings, folder, allowPrivate, signal });
  const names = sources.map(({ name }) => name);
  const { onItem, clear } = importProgress(names, terminal, messages);
  const options = {
    ...settings,
    edition,
    editionFolder,
    media,
    isOwn,
    isForced,
    isDryRun,
    allowPrivate,
    signal,
    onItem,
  };
  await whileWriting(editionFolder, { isDryRun, messages }, async () => {
    try {
      for await (const outcome of importSources(sources, options)) outcomes.push(outcome);
    } finally {
      clear();
    }
  });
}
