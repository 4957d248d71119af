import { parseSync } from 'vite';

/**
 * Puts parentheses around the functions in which the bundler wraps modules of the older kind, as those of React. V8 takes
 * such a one for a function that is called at once, and compiles it beside the page, while the file arrives; else it does
 * so when the function is called, in the way of the page: 7 ms, on a slow phone 28.
 */
export function withEagerWrappers(code: string): string {
  return parseSync('chunk.js', code)
    .program.body.flatMap((statement) =>
      statement.type === 'VariableDeclaration' ? statement.declarations : [],
    )
    .flatMap(({ init }) =>
      init?.type === 'CallExpression' &&
      init.callee.type === 'Identifier' &&
      init.callee.name.startsWith('__commonJS')
        ? init.arguments.slice(0, 1)
        : [],
    )
    .reduceRight(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}(${marked.slice(start, end)})${marked.slice(end)}`,
      code,
    );
}
