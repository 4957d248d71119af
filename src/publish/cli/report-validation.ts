import type { Article } from '#domain/article/article.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Advice } from '#publish/checking/advice.ts';
import type { FixedArticle } from '#publish/checking/fix-edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';
import { reportProblems } from '#publish/edition/report-problems.ts';
import type { Messages } from './messages.ts';

type Validation = {
  articles: readonly Article[];
  problems: readonly FileProblem[];
  advice: readonly Advice[];
  fixed: readonly FixedArticle[];
  isDryRun: boolean;
  isJson: boolean;
};

/** Of more articles without a date one line tells: they came from one source. */
const mostUndated = 5;

/** Tells what was mended, every problem in Arabic and English, then the advice in the language of the terminal. */
export function reportValidation(validation: Validation, messages: Messages): string {
  const { problems, advice, fixed, isDryRun, isJson, articles } = validation;
  const { validate } = messages.newsroom;
  const sentenceOf = ({ code, values }: Advice) => fillSentence(validate.advice[code], values);
  if (isJson) {
    const told = advice.map((one) => ({ ...one, text: sentenceOf(one) }));
    const report = {
      command: 'validate',
      isDryRun,
      articles: articles.length,
      problems,
      advice: told,
      fixed,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, advice: advice.length };
  const mended = fixed.flatMap((one) => [
    one.file,
    ...one.fixed.map((code) => `  ✓ ${validate.fixes[code]}`),
  ]);
  const undated = advice.filter(({ code }) => code === 'date-unknown');
  const isGathered = undated.length > mostUndated;
  const single = isGathered ? advice.filter((one) => !undated.includes(one)) : advice;
  const advised = [...groupBy(single, ({ file }) => file)].map(([file, list]) =>
    [file, ...list.map((one) => `  ○ ${one.path}\n      ${sentenceOf(one)}`)].join('\n'),
  );
  if (isGathered) advised.push(fillSentence(validate.undated, { count: undated.length }));
  const parts = [
    ...(mended.length > 0
      ? [[isDryRun ? validate.plannedTitle : validate.fixedTitle, ...mended].join('\n')]
      : []),
    ...(problems.length > 0
      ? [reportProblems(problems)]
      : [fillSentence(validate.sound, { count: articles.length })]),
    ...(advised.length > 0 ? [[validate.adviceTitle, ...advised].join('\n')] : []),
    fillSentence(validate.summary, counts),
  ];
  return `${parts.join('\n\n')}\n`;
}
