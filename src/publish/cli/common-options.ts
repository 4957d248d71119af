import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** What every command understands. */
export type CommonOptions = { edition?: string; dryRun?: boolean; json?: boolean };

/** Adds the options that every command understands. */
export function addCommonOptions(command: Command, { options }: Messages): Command {
  return command
    .option('--edition <folder>', options.edition)
    .option('--dry-run', options.dryRun)
    .option('--json', options.json)
    .option('--lang <ar|en>', options.lang)
    .helpOption('-h, --help', options.help);
}

/** The edition that a command works on: the option, else QARI_EDITION as for the build, else the sample. */
export function editionFolderOf({ edition }: CommonOptions, { environment, folder }: Terminal): string {
  return resolve(folder, edition || environment.QARI_EDITION || 'public/edition');
}
