import type { BaseIssue } from 'valibot';
import {
  type Expectation,
  type ExpectationCode,
  expectationCodes,
  type Problem,
  quoteFound,
} from './problem.ts';

const codesByIssueType: Record<string, ExpectationCode> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  tuple: 'list',
  object: 'object',
  max_value: 'at-most',
  min_value: 'at-least',
};

/**
 * Turns valibot's issues into problems with a JSON path and a sentence's code. One for each place: a date that fails
 * both its pattern and its calendar is one mistake to an editor.
 */
export function problemsFromIssues(issues: readonly BaseIssue<unknown>[]): Problem[] {
  const byPath = new Map<string, Problem>();
  for (const issue of issues) {
    const path = jsonPath(issue.path?.map((item) => item.key) ?? []);
    if (byPath.has(path)) continue;
    byPath.set(path, {
      severity: 'error',
      path,
      expected: expectationOf(issue),
      found: quoteFound(issue.input),
    });
  }
  return [...byPath.values()];
}

/** Writes keys as a JSON path: `blocks[3].runs[0].text`. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  );
}

function expectationOf(issue: BaseIssue<unknown>): Expectation {
  if (issue.input === undefined) return { code: 'required' };
  const bound = typeof issue.requirement === 'number' ? issue.requirement : 0;
  if (issue.type === 'max_length') {
    return { code: typeof issue.input === 'string' ? 'at-most-characters' : 'at-most-items', max: bound };
  }
  if (issue.type === 'min_length') {
    return typeof issue.input === 'string' ? { code: 'not-blank' } : { code: 'at-least-items', min: bound };
  }
  if (isChoice(issue)) {
    return { code: 'one-of', options: (issue.expected ?? '').replace(/[()]/g, '').split(' | ') };
  }
  const named = expectationCodes.find((code) => code === issue.message);
  const code = named ?? codesByIssueType[issue.type] ?? 'object';
  return code === 'at-most' ? { code, max: bound } : code === 'at-least' ? { code, min: bound } : { code };
}

/** A variant complains of a type it does not know, or that what it was given is no object at all. */
function isChoice({ type, expected }: BaseIssue<unknown>): boolean {
  return type === 'picklist' || type === 'literal' || (type === 'variant' && expected !== 'Object');
}
