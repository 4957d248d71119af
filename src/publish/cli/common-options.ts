import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Messages } from './messages.ts';
import { onceEach } from './once-each.ts';
import type { Terminal } from './terminal.ts';
import { terminalLanguages } from './terminal-language.ts';

/** What every command understands. */
export type CommonOptions = { edition?: string; dryRun?: boolean; json?: boolean };

/** The language in which a command speaks. */
export function languageOption({ options }: Messages): Option {
  return new Option('--lang <ar|en>', options.lang).choices(terminalLanguages);
}

/** Adds the options that every command understands. Each that takes a value may be given once. */
export function addCommonOptions(command: Command, messages: Messages): Command {
  const { options } = messages;
  command
    .option('--edition <folder>', options.edition)
    .option('--dry-run', options.dryRun)
    .option('--json', options.json)
    .addOption(languageOption(messages))
    .helpOption('-h, --help', options.help);
  return onceEach(command, messages);
}

/** The edition that a command works on: the option, else QARI_EDITION as for the build, else the sample. */
export function editionFolderOf({ edition }: CommonOptions, { environment, folder }: Terminal): string {
  return resolve(folder, edition || environment.QARI_EDITION || 'public/edition');
}
