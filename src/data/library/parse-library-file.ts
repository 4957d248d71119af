import * as v from 'valibot';
import { fail, type Result, succeed } from '#lib/result.ts';
import { fileHead, fileText, type LibraryFile, librarySchema } from './library-file-schema.ts';

/** Why a text is no file of a library: it is something else, of a later version of the paper, too large, or spoiled. */
export type FileProblem = 'not-ours' | 'newer' | 'too-large' | 'broken';

/** Reads the text of a file, all of it or nothing. */
export function parseLibraryFile(text: string): Result<LibraryFile, FileProblem> {
  if (!v.is(fileText, text)) return fail(beginsAsOurs.test(text) ? 'too-large' : 'not-ours');
  const file = parseJson(text);
  if (file === undefined) return fail(beginsAsOurs.test(text) ? 'broken' : 'not-ours');
  const head = v.safeParse(headSchema, file);
  if (!head.success) return fail('not-ours');
  const { version } = head.output;
  if (typeof version === 'number' && version > fileHead.version) return fail('newer');
  const parsed = v.safeParse(librarySchema, file);
  return parsed.success ? succeed(parsed.output) : fail('broken');
}

const headSchema = v.object({ type: v.literal(fileHead.type), version: v.optional(v.unknown()) });
const beginsAsOurs = /^\s*\{\s*"type"\s*:\s*"qari-library"/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
