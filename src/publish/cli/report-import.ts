import { groupBy } from '#lib/group-by.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { harmlessLine } from '#publish/edition/harmless-line.ts';
import { type ImportProblem, problemCodes } from '#publish/importing/import-problem.ts';
import type { ImportOutcome } from '#publish/importing/writing/import-outcome.ts';
import type { Messages } from './messages.ts';

type Report = {
  outcomes: readonly ImportOutcome[];
  isDryRun: boolean;
  isJson: boolean;
  next?: string | undefined;
};

/** Tells what came of each item and what was left out of it: for people line by line, for programs as one JSON object. */
export function reportImport({ outcomes, isDryRun, isJson, next }: Report, messages: Messages): string {
  if (isJson) {
    const counts = Object.fromEntries(
      [...groupBy(outcomes, ({ status }) => status)].map(([status, { length }]) => [status, length]),
    );
    const items = outcomes.map((outcome) => plainOutcome(outcome, messages));
    return `${JSON.stringify({ command: 'import', isDryRun, counts, items }, null, 2)}\n`;
  }
  const lines = outcomes.flatMap((outcome) => linesOf(outcome, isDryRun, messages)).map(harmlessLine);
  const counts = [...groupBy(outcomes, ({ status }) => status)]
    .map(([status, { length: count }]) => fillSentence(messages.importing.count[status], { count }))
    .join(' · ');
  return [...lines, ...(counts ? [counts] : []), ...(next ? [next] : [])].map((line) => `${line}\n`).join('');
}

function plainOutcome({ problem, notes, id, ...outcome }: ImportOutcome, { importing }: Messages) {
  return {
    ...outcome,
    ...(id && { id, file: `articles/${id}.json` }),
    notes: notes.map(({ code, values }) => ({
      code,
      ...values,
      text: fillSentence(importing.note[code], inWords(values, importing)),
    })),
    ...(problem && {
      problem: {
        code: problem.code,
        ...problem.values,
        text: problemText(problem, importing),
      },
    }),
  };
}

const marks: Readonly<Partial<Record<ImportOutcome['status'], string>>> = {
  made: '✓',
  updated: '✓',
  failed: '✗',
};

function linesOf(outcome: ImportOutcome, isDryRun: boolean, { importing }: Messages): string[] {
  const { status, source, place, title, id, notes, problem } = outcome;
  const where = place ? fillSentence(importing.place, { source, place }) : source;
  const isPlanned = isDryRun && (status === 'made' || status === 'updated');
  const said = isPlanned ? importing.planned[status] : importing.status[status];
  const mark = isPlanned ? '○' : (marks[status] ?? '·');
  return [
    `${mark} ${title || where}: ${said}`,
    ...(title || id ? [`    ${id ? `articles/${id}.json ← ` : ''}${where}`] : []),
    ...(problem ? [`    ✗ ${problemText(problem, importing)}`] : []),
    ...notes.map(
      (note) => `    ! ${fillSentence(importing.note[note.code], inWords(note.values, importing))}`,
    ),
  ];
}

function problemText({ code, values }: ImportProblem, importing: Messages['importing']): string {
  return fillSentence(importing.problem[code], inWords(values, importing));
}

/** The values of a note or a problem; another problem that they name by its code is said in words. */
function inWords(values: ImportProblem['values'] = {}, { problem }: Messages['importing']) {
  const code = problemCodes.find((one) => one === values.problem);
  return code ? { ...values, reason: fillSentence(problem[code], values) } : values;
}
