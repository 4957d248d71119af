import { exitCodes, type Terminal } from './terminal.ts';

type Told = { terminal: Terminal; end: (exitCode: number) => void };

/**
 * A terminal for one run of a command. Where programs read (`--json`) and the run has failed without a report, `end` writes one
 * JSON object with the problem that people are told: who reads standard output always has something to parse.
 */
export function withJsonProblem(parameters: readonly string[], terminal: Terminal): Told {
  const { output, errors } = terminal;
  if (!parameters.includes('--json')) return { terminal, end: () => undefined };
  let isReported = false;
  let told = '';
  return {
    terminal: {
      ...terminal,
      output: {
        write: (text: string | Uint8Array) => {
          isReported = true;
          return output.write(text);
        },
      },
      errors: {
        isTTY: errors.isTTY,
        write: (text: string | Uint8Array) => {
          told += String(text);
          return errors.write(text);
        },
      },
    },
    end: (exitCode) => {
      if (isReported || exitCode === exitCodes.done) return;
      const isCommand = (word: string, index: number) =>
        !word.startsWith('-') && parameters[index - 1] !== '--lang';
      const command = parameters.find(isCommand) ?? null;
      const problem = { code: codeOf(exitCode), text: told.trim() };
      output.write(`${JSON.stringify({ command, problem }, null, 2)}\n`);
    },
  };
}

function codeOf(exitCode: number): 'misuse' | 'failed' | 'interrupted' {
  if (exitCode === exitCodes.misuse) return 'misuse';
  return exitCode > 128 ? 'interrupted' : 'failed';
}
