import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { countEdition } from '#publish/counting/count-edition.ts';
import { readArticles } from '#publish/counting/read-articles.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import { addCommonOptions, type CommonOptions, editionFolderOf } from './common-options.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import { openEdition } from './open-edition.ts';
import { reportStats, skippedLine } from './report-stats.ts';
import type { StartRun } from './start-run.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type Parameters = CommonOptions & { top: string };

/** `qari stats`: what an edition holds; a file that could not be counted is a problem. */
export function addStatsCommand(program: Command, messages: Messages, start: StartRun): void {
  const { stats } = messages.newsroom;
  const command = program
    .command('stats')
    .description(stats.description)
    .option('--top <number>', stats.top, '10');
  addCommonOptions(command, messages).addHelpText('after', `\n${stats.example}`);
  command.action((parameters: Parameters) => start((terminal) => runStats(parameters, terminal, messages)));
}

async function runStats(parameters: Parameters, terminal: Terminal, messages: Messages): Promise<number> {
  const { top, json: isJson = false } = parameters;
  const { newsroom } = messages;
  if (!/^[1-9]\d{0,5}$/.test(top)) throw new Misuse(fillSentence(newsroom.stats.wrongTop, { given: top }));
  const folder = editionFolderOf(parameters, terminal);
  if (!existsSync(join(folder, 'edition.json')))
    throw new Misuse(fillSentence(newsroom.noEdition, { folder }));
  const edition = await openEdition(folder, { terminal, messages });
  if (!edition) return exitCodes.problems;
  const read = await readArticles(folder);
  if (!read.ok) {
    terminal.errors.write(`${reportProblems(read.problem.map((one) => ({ ...one, file: 'articles' })))}\n`);
    return exitCodes.problems;
  }
  const { articles, skipped } = read.value;
  // Who hands the figures on to a program hears it too.
  if (isJson && skipped.length > 0) terminal.errors.write(`${skippedLine(folder, skipped, messages)}\n`);
  const counts = countEdition(articles, edition);
  terminal.output.write(reportStats(counts, { folder, top: Number(top), skipped, isJson }, messages));
  return skipped.length > 0 ? exitCodes.problems : exitCodes.done;
}
