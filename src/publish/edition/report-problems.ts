import arabic from './check-messages.ar.json' with { type: 'json' };
import english from './check-messages.en.json' with { type: 'json' };
import type { FileProblem } from './read-edition.ts';

/** Writes problems for a terminal, file by file, each in Arabic and in English. */
export function reportProblems(problems: readonly FileProblem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files
    .map((file) => [file, ...problems.filter((problem) => problem.file === file).flatMap(linesOf)].join('\n'))
    .join('\n\n');
}

function linesOf({ severity, path, expected, found }: FileProblem): string[] {
  const mark = severity === 'error' ? '✗' : '!';
  const sentences = [arabic, english].map((messages) => {
    const options = expected.options?.join(messages.comma);
    const sentence = fill(messages.expected[expected.code], { ...expected, options });
    // What is not there was never a value: "undefined" is a programmer's word.
    return fill(messages.line, {
      expected: sentence,
      found: found === 'undefined' ? messages.nothing : found,
    });
  });
  return [`  ${mark} ${path || '-'}`, ...sentences.map((sentence) => `      ${sentence}`)];
}

/** These sentences belong to the newsroom's terminal: readers never download them, so i18next does not hold them. */
function fill(sentence: string, values: Record<string, unknown>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
