import { escapeBidiControls } from './text/bidi-controls.ts';

/** What should have stood at a place; `code` names a sentence of the language files, the rest fills it. */
export type Expectation = {
  code: ExpectationCode;
  max?: number;
  min?: number;
  options?: readonly string[];
  /** Where in a file that could not be read, from 1. */
  place?: { line: number; column: number };
};

export const expectationCodes = [
  'required',
  'text',
  'number',
  'whole-number',
  'true-or-false',
  'list',
  'object',
  'one-of',
  'at-most-characters',
  'at-most-items',
  'at-least-items',
  'at-most',
  'at-least',
  'not-blank',
  'printable',
  'no-turning',
  'link-text',
  'identifier',
  'timestamp',
  'href',
  'web-url',
  'media-path',
  'language',
  'no-bidi-controls',
  'time-zone',
  'region',
  'base-path',
  'index-name',
  'unique',
  'file-name',
  'known-id',
  'folder',
  'existing-file',
  'readable-file',
  'known-section',
  'json',
  'at-most-bytes',
  'picture',
  'media-kind',
  'inert-drawing',
  'known-field',
  'not-before-published',
  'date-that-has-come',
  'old-address',
  'new-address',
  'free-address',
  'known-page',
  'no-circle',
  'body-or-summary',
] as const;
/** What no schema tells of, only a command: readers need not download it. */
export const commandCodes = ['single-name'] as const;
export type ExpectationCode = (typeof expectationCodes)[number] | (typeof commandCodes)[number];

/**
 * Something wrong in an edition: at which JSON path, what was expected, what stood there.
 * An error stops the build; a warning is told and the build goes on.
 */
export type Problem = {
  severity: 'error' | 'warning';
  path: string;
  expected: Expectation;
  found: string;
};

/** A value as it can be quoted in a message: JSON, at most 80 characters, with invisible direction marks spelt out. */
export function quoteFound(value: unknown): string {
  const json = escapeBidiControls(jsonOf(value));
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // JSON.parse reads brackets nested 50,000 deep, JSON.stringify overflows the stack on them.
    return Array.isArray(value) ? '[...]' : '{...}';
  }
}
