import { groupBy } from '#lib/group-by.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import type { NarrationOutcome } from '#publish/narrate/narrate-edition.ts';
import type { NarrationError } from '#publish/narrate/narration-error.ts';
import type { Messages } from './messages.ts';

/** `problem`: what ended the run before its time. */
type ReportOptions = { of: string; isDryRun: boolean; isJson: boolean; problem?: NarrationError | undefined };

/** Tells what came of each article: for people line by line, for programs as one JSON object. */
export function reportNarration(
  outcomes: readonly NarrationOutcome[],
  { of, isDryRun, isJson, problem }: ReportOptions,
  messages: Messages,
): { output: string; errors: string } {
  const articles = outcomes.map((outcome) => ({ ...plainOutcome(outcome), ...reasonOf(outcome, messages) }));
  const told = problem && { code: problem.code, text: narrationSentence(problem, messages) };
  const errors = told ? `${told.text}\n` : '';
  if (isJson) {
    const report = { command: 'narrate', of, isDryRun, articles, ...(told && { problem: told }) };
    return { output: `${JSON.stringify(report, null, 2)}\n`, errors };
  }
  const lines = outcomes.map((outcome, index) => lineOf(outcome, articles[index]?.reason, messages));
  // Of a run that ended before its first article there is nothing to count.
  if (!problem || lines.length > 0) lines.push(summaryOf(outcomes, messages));
  return { output: lines.map((line) => `${line}\n`).join(''), errors };
}

/** A problem of a narration in words. */
function narrationSentence({ code, values }: NarrationError, { narrate }: Messages): string {
  const told = values.told ? `\n      ${values.told}` : '';
  return fillSentence(narrate.why[code], values) + told;
}

function plainOutcome(outcome: NarrationOutcome) {
  if (outcome.status === 'failed')
    return { id: outcome.id, status: outcome.status, code: outcome.error.code };
  return outcome;
}

function reasonOf(outcome: NarrationOutcome, messages: Messages): { reason?: string } {
  if (outcome.status === 'failed') return { reason: narrationSentence(outcome.error, messages) };
  if (outcome.status === 'broken') return { reason: reportProblems(outcome.problems) };
  return {};
}

function lineOf(outcome: NarrationOutcome, reason: string | undefined, { narrate }: Messages): string {
  const seconds = outcome.status === 'made' ? Math.round(outcome.seconds) : 0;
  const status = fillSentence(narrate.status[outcome.status], { seconds });
  const mark = marks[outcome.status] ?? '·';
  return `${mark} ${outcome.id}: ${status}${reason ? `\n    ${reason}` : ''}`;
}

const marks: Readonly<Record<string, string>> = { made: '✓', planned: '○', failed: '✗', broken: '✗' };

function summaryOf(outcomes: readonly NarrationOutcome[], { narrate }: Messages): string {
  return [...groupBy(outcomes, ({ status }) => status)]
    .map(([status, { length: count }]) => fillSentence(narrate.count[status], { count }))
    .join(' · ');
}
