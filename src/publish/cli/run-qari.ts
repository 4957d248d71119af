import { Command, CommanderError } from 'commander';
import { languageOption } from './common-options.ts';
import { helpIn } from './help-in.ts';
import { addImportCommand } from './import-command.ts';
import { messagesIn } from './messages.ts';
import { Misuse } from './misuse.ts';
import { addNarrateCommand } from './narrate-command.ts';
import { addNewCommand } from './new-command.ts';
import { addPreviewCommand } from './preview-command.ts';
import { addSearchExportCommand } from './search-export-command.ts';
import type { StartRun } from './start-run.ts';
import { addStatsCommand } from './stats-command.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { terminalLanguage } from './terminal-language.ts';
import { usageProblem } from './usage-problem.ts';
import { addValidateCommand } from './validate-command.ts';
import { withJsonProblem } from './with-json-problem.ts';

/** Runs a command line. Gives the exit code: 0 done, 1 problems, 2 misuse, 128 and more when interrupted. With `--json` there is always one JSON object. */
export async function runQari(parameters: readonly string[], asked: Terminal): Promise<number> {
  const { terminal, end } = withJsonProblem(parameters, asked);
  const exitCode = await runCommand(parameters, terminal);
  end(exitCode);
  return exitCode;
}

async function runCommand(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const messages = messagesIn(terminalLanguage(parameters, terminal.environment));
  let exitCode: number = exitCodes.done;
  const program = new Command('qari')
    .description(messages.qari.description)
    .exitOverride()
    .configureHelp(helpIn(messages))
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      // Told below, in the language of the terminal.
      outputError: () => undefined,
    })
    .helpOption('-h, --help', messages.options.help)
    .helpCommand('help [command]', messages.qari.help)
    .addOption(languageOption(messages));
  const start: StartRun = async (run) => {
    exitCode = await run(terminal);
  };
  addImportCommand(program, messages, start);
  addNewCommand(program, messages, start);
  addNarrateCommand(program, messages, start);
  addValidateCommand(program, messages, start);
  addStatsCommand(program, messages, start);
  addPreviewCommand(program, messages, start);
  addSearchExportCommand(program, messages, start);
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (terminal.signal?.aborted) {
      terminal.errors.write(`${messages.interrupted}\n`);
      return Number(terminal.signal.reason);
    }
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (!(error instanceof CommanderError || error instanceof Misuse)) throw error;
    // Without a command the help has been shown instead.
    if (error instanceof Misuse) terminal.errors.write(`${error.message}\n`);
    else if (error.code !== 'commander.help') terminal.errors.write(`${usageProblem(error, messages)}\n`);
    return exitCodes.misuse;
  }
}
