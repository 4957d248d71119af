import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type Parameters = CommonOptions & { port: string };

/** `qari preview`: an edition in the browser, which shows what is saved as soon as it is saved. */
export function addPreviewCommand(program: Command, messages: Messages, start: StartRun): void {
  const { preview } = messages.newsroom;
  const command = program
    .command('preview')
    .description(preview.description)
    .option('--port <number>', preview.port, '5173');
  addCommonOptions(command, messages).addHelpText('after', `\n${preview.example}`);
  command.action((parameters: Parameters) =>
    start((terminal) => runPreview(parameters, terminal, messages.newsroom)),
  );
}

async function runPreview(
  parameters: Parameters,
  terminal: Terminal,
  { preview, noEdition }: Messages['newsroom'],
): Promise<number> {
  const port = Number(parameters.port);
  if (!/^\d+$/.test(parameters.port) || port > 65_535)
    throw new Misuse(fillSentence(preview.wrongPort, { given: parameters.port }));
  const folder = editionFolderOf(parameters, terminal);
  if (!existsSync(join(folder, 'edition.json'))) throw new Misuse(fillSentence(noEdition, { folder }));
  const tell = (sentence: string, url: string) =>
    terminal.output.write(
      parameters.json
        ? `${JSON.stringify({ edition: folder, url })}\n`
        : `${fillSentence(sentence, { folder, url })}\n`,
    );
  if (parameters.dryRun) {
    tell(preview.planned, `http://localhost:${port}/`);
    return exitCodes.done;
  }
  // Only here: they take a second to load, and no other command needs them.
  const { createServer } = await import('vite');
  const { qari } = await import('#publish/vite-plugin.ts');
  const server = await createServer({
    configFile: false,
    root: terminal.folder,
    clearScreen: false,
    logLevel: 'warn',
    plugins: [qari({ ...terminal.environment, QARI_EDITION: folder })],
    // Another preview may have the port: the next one that is free is taken, and told.
    server: { port },
  });
  await server.listen();
  tell(preview.ready, server.resolvedUrls?.local[0] ?? '');
  await interruption(terminal.signal);
  await server.close();
  return exitCodes.done;
}

/** Ends when the person at the terminal has seen enough; without anybody there, at once. */
function interruption(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!signal || signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
