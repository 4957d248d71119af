import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { readPronunciation } from '#publish/edition/read-pronunciation.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import { openFfmpeg } from '#publish/narrate/ffmpeg.ts';
import { lockEdition } from '#publish/narrate/lock-edition.ts';
import { type NarrationOutcome, narrateEdition } from '#publish/narrate/narrate-edition.ts';
import { NarrationError } from '#publish/narrate/narration-error.ts';
import { onDisk } from '#publish/narrate/on-disk.ts';
import { removeLeftovers } from '#publish/narrate/remove-leftovers.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { narrationProgress } from './narration-progress.ts';
import { narrationSettingsOf, type VoiceParameters } from './narration-settings-of.ts';
import { reportNarration } from './report-narration.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { wantedArticles } from './wanted-articles.ts';

type NarrateParameters = CommonOptions & VoiceParameters & { of: 'abstract' | 'body'; force?: boolean };
type Context = { terminal: Terminal; messages: Messages };

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
  { terminal, messages }: Context,
): Promise<number> {
  const { of, dryRun: isDryRun = false, json: isJson = false } = parameters;
  const outcomes: NarrationOutcome[] = [];
  let problem: NarrationError | undefined;
  try {
    await runNarration(asked, parameters, { terminal, messages, outcomes });
  } catch (error) {
    if (!(error instanceof NarrationError)) throw error;
    problem = error;
  }
  const report = reportNarration(outcomes, { of, isDryRun, isJson, problem }, messages);
  terminal.output.write(report.output);
  terminal.errors.write(report.errors);
  const hasFailed = outcomes.some(({ status }) => status === 'failed' || status === 'broken');
  return problem || hasFailed ? exitCodes.problems : exitCodes.done;
}

/** Puts what came of each article into `outcomes`; what ends the run is thrown. */
async function runNarration(
  asked: readonly string[],
  parameters: NarrateParameters,
  { terminal, messages, outcomes }: Context & { outcomes: NarrationOutcome[] },
): Promise<void> {
  const { of, dryRun: isDryRun = false, force: isForced = false } = parameters;
  const editionFolder = editionFolderOf(parameters, terminal);
  const voice = narrationSettingsOf(parameters, terminal, messages);
  const ids = await onDisk(editionFolder, () => wantedArticles(asked, editionFolder, messages));
  const pronunciation = await readPronunciation(editionFolder);
  if (!pronunciation.ok) {
    throw new NarrationError('edition-broken', { told: reportProblems(pronunciation.problem) });
  }
  const encoder = await openFfmpeg(terminal.signal);
  const cache = join(cacheFolder(terminal.folder), 'narration');
  const unlock = isDryRun ? undefined : await lockEdition(editionFolder);
  const { clear, ...progress } = narrationProgress(ids.length, terminal, messages);
  try {
    const written = ['articles', 'media/narration'].map((name) => join(editionFolder, name));
    if (!isDryRun) await removeLeftovers([...written, cache]);
    await narrateEdition(ids, {
      ...{ editionFolder, of, isForced, isDryRun, signal: terminal.signal },
      ...{ encoder, cache, timeoutMs: longestUtteranceMs },
      settings: { ...voice, pronunciation: pronunciation.value },
      onOutcome: (outcome) => outcomes.push(outcome),
      ...progress,
    });
  } finally {
    clear();
    await unlock?.();
  }
}
