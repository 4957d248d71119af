import arabic from './check-messages.ar.json' with { type: 'json' };
import english from './check-messages.en.json' with { type: 'json' };
import { fillSentence } from './fill-sentence.ts';
import { harmlessLine } from './harmless-line.ts';
import type { FileProblem } from './read-edition.ts';

/** Writes problems for a terminal, file by file, each in Arabic and in English. */
export function reportProblems(problems: readonly FileProblem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files
    .map((file) =>
      [file, ...problems.filter((problem) => problem.file === file).flatMap(linesOf)]
        .map(harmlessLine)
        .join('\n'),
    )
    .join('\n\n');
}

function linesOf({ severity, path, expected, found }: FileProblem): string[] {
  const mark = severity === 'error' ? '✗' : '!';
  const sentences = [arabic, english].map((messages) => {
    const options = expected.options?.join(messages.comma);
    const sentence = fillSentence(messages.expected[expected.code], { ...expected, options });
    const at = expected.place ? fillSentence(messages.place, expected.place) : '';
    // What is not there was never a value: "undefined" is a programmer's word.
    return fillSentence(messages.line, {
      expected: `${sentence}${at}`,
      found: found === 'undefined' ? messages.nothing : found,
    });
  });
  return [`  ${mark} ${path || '-'}`, ...sentences.map((sentence) => `      ${sentence}`)];
}
