import { readFile, stat } from 'node:fs/promises';
import { articleLimits } from '#domain/article/limits.ts';
import type { Problem } from '#domain/problem.ts';
import { jsonFault } from '#lib/json-fault.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { utf8Fault } from './utf8-fault.ts';

/** Reads a JSON file of an edition: UTF-8, at most 2 MB if nothing else is said. A byte order mark is passed over. */
export async function readJsonFile(
  path: string,
  mostBytes: number = articleLimits.fileBytes,
): Promise<Result<unknown, Problem[]>> {
  const problem = (expected: Problem['expected'], found: string): Problem => ({
    severity: 'error',
    path: '',
    expected,
    found,
  });
  const size = await stat(path).then(
    (entry) => (entry.isFile() ? entry.size : null),
    () => null,
  );
  if (size === null) return fail([problem({ code: 'existing-file' }, '-')]);
  if (size > mostBytes) {
    return fail([problem({ code: 'at-most-bytes', max: mostBytes }, String(size))]);
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return fail([problem({ code: 'readable-file' }, bytes.code ?? bytes.message)]);
  try {
    // Fatal: the letters of a file in windows-1256 would else be published as U+FFFD.
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    const fault = utf8Fault(bytes) ?? jsonFault(new TextDecoder().decode(bytes));
    if (!fault) return fail([problem({ code: 'json' }, '-')]);
    const { line, column, found } = fault;
    return fail([problem({ code: 'json', place: { line, column } }, found || 'undefined')]);
  }
}
