import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { EditionError } from '#publish/build/edition-error.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { exportToCluster } from '#publish/search/export-to-cluster.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type ExportParameters = CommonOptions & { out: string };

/** `qari search-export`: writes what an OpenSearch cluster is filled with. */
export function addSearchExportCommand(program: Command, messages: Messages, start: StartRun): void {
  const { searchExport } = messages;
  const command = program
    .command('search-export')
    .description(searchExport.description)
    .option('--out <folder>', searchExport.out, 'search-export');
  addCommonOptions(command, messages).addHelpText('after', `\n${searchExport.example}`);
  command.action((parameters: ExportParameters) =>
    start((terminal) => exportSearch(parameters, terminal, messages)),
  );
}

async function exportSearch(
  parameters: ExportParameters,
  terminal: Terminal,
  { searchExport }: Messages,
): Promise<number> {
  const { dryRun: isDryRun = false, json: isJson = false, out } = parameters;
  try {
    const loaded = await loadEdition(editionFolderOf(parameters, terminal), (message) =>
      terminal.errors.write(`${message}\n`),
    );
    const folder = resolve(terminal.folder, out);
    const { files, count } = isDryRun
      ? { files: [], count: loaded.articles.length }
      : await exportToCluster(loaded, folder);
    const named = files.map((file) => relative(terminal.folder, file));
    const told = fillSentence(isDryRun ? searchExport.planned : searchExport.done, {
      count: String(count),
      files: named.join(' '),
    });
    terminal.output.write(isJson ? `${JSON.stringify({ count, files: named })}\n` : `${told}\n`);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    terminal.errors.write(`${error.message}\n`);
    return exitCodes.problems;
  }
}
