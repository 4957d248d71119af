import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { readPronunciation } from '#publish/edition/read-pronunciation.ts';
import { openFfmpeg } from '#publish/narrate/ffmpeg.ts';
import { narrateEdition } from '#publish/narrate/narrate-edition.ts';
import { NarrationError } from '#publish/narrate/narration-error.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import { narrationProgress } from './narration-progress.ts';
import { narrationSentence, reportNarration } from './report-narration.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { wantedArticles } from './wanted-articles.ts';

type NarrateParameters = CommonOptions & {
  of: 'abstract' | 'body';
  voiceCommand?: string;
  voiceName?: string;
  bitrate: string;
  force?: boolean;
};

const longestUtteranceMs = 60_000;

/** `qari narrate`: has a voice read articles, and writes the recordings into the edition. */
export function addNarrateCommand(program: Command, messages: Messages, start: StartRun): void {
  const { narrate } = messages;
  const command = program
    .command('narrate')
    .description(narrate.description)
    .argument('[ids...]', narrate.ids)
    .addOption(new Option('--of <part>', narrate.of).choices(['abstract', 'body']).default('abstract'))
    .option('--voice-command <command>', narrate.voiceCommand)
    .option('--voice-name <name>', narrate.voiceName)
    .option('--bitrate <kbit/s>', narrate.bitrate, '32')
    .option('--force', narrate.force);
  addCommonOptions(command, messages).addHelpText('after', `\n${narrate.example}`);
  command.action((ids: string[], parameters: NarrateParameters) =>
    start((terminal) => narrateArticles(ids, parameters, { terminal, messages })),
  );
}

async function narrateArticles(
  asked: readonly string[],
  parameters: NarrateParameters,
  { terminal, messages }: { terminal: Terminal; messages: Messages },
): Promise<number> {
  const { of, dryRun: isDryRun = false, json: isJson = false, force: isForced = false } = parameters;
  const editionFolder = editionFolderOf(parameters, terminal);
  const settings = {
    ...settingsOf(parameters, terminal, messages),
    pronunciation: await readPronunciation(editionFolder),
  };
  const ids = await wantedArticles(asked, editionFolder, messages);
  const { clear, ...progress } = narrationProgress(ids.length, terminal, messages);
  try {
    const outcomes = await narrateEdition(ids, {
      ...{ editionFolder, of, settings, isForced, isDryRun, signal: terminal.signal },
      encoder: await openFfmpeg(terminal.signal),
      cache: join(cacheFolder(terminal.folder), 'narration'),
      timeoutMs: longestUtteranceMs,
      ...progress,
    }).finally(clear);
    terminal.output.write(reportNarration(outcomes, { of, isDryRun, isJson }, messages));
    const hasFailed = outcomes.some(({ status }) => status === 'failed' || status === 'broken');
    return hasFailed ? exitCodes.problems : exitCodes.done;
  } catch (error) {
    if (!(error instanceof NarrationError)) throw error;
    const problem = narrationSentence(error, messages);
    terminal.errors.write(`${problem}\n`);
    if (isJson)
      terminal.output.write(`${JSON.stringify({ problem: { code: error.code, text: problem } })}\n`);
    return exitCodes.problems;
  }
}

function settingsOf(
  { voiceCommand, voiceName, bitrate }: NarrateParameters,
  { environment }: Terminal,
  { narrate }: Messages,
) {
  const command = voiceCommand || environment.QARI_VOICE_COMMAND;
  if (!command) throw new Misuse(narrate.noVoiceCommand);
  const kbit = Number(bitrate);
  if (!(kbit >= 8 && kbit <= 256)) throw new Misuse(narrate.wrongBitrate);
  return { voiceCommand: command, ...(voiceName && { voiceName }), bitrate: kbit };
}
