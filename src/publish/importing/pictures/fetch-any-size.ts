import { ImportProblem, type ProblemCode } from '#publish/importing/import-problem.ts';
import type { Notes } from '#publish/importing/note.ts';
import { reasonOf } from '#publish/importing/reason-of.ts';
import { parseWebAddress } from '#publish/importing/text/same-address.ts';
import type { PictureFile } from './picture-file.ts';

type Sizes = {
  others: readonly string[] | undefined;
  fetch: (address: string) => Promise<PictureFile>;
  notes: Notes;
};

const mostOthers = 3;
/** What keeps a file from coming keeps all of its host. */
const ofHost: ReadonlySet<ProblemCode> = new Set([
  'address-private',
  'address-unknown',
  'timed-out',
  'unreachable',
]);

/**
 * Fetches a picture, and where that cannot be had at most three others of its sizes, of which the one that came is told.
 * Throws the ImportProblem of the first where none came.
 */
export async function fetchAnySize(
  address: string,
  { others = [], fetch, notes }: Sizes,
): Promise<PictureFile> {
  const silent = new Set<string>();
  let first: ImportProblem | undefined;
  for (const candidate of [address, ...others.slice(0, mostOthers)]) {
    if (silent.has(hostOf(candidate))) continue;
    try {
      const file = await fetch(candidate);
      // What did not lie beside a page came from its address: that is the same size.
      if (first && (isWeb(address) || !isWeb(candidate)))
        notes.add('picture-other-size', {
          address: address.slice(0, 200),
          taken: candidate.slice(0, 200),
          ...reasonOf(first),
        });
      return file;
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      first ??= error;
      if (ofHost.has(error.code)) silent.add(hostOf(candidate));
    }
  }
  throw first;
}

function isWeb(address: string): boolean {
  return /^https?:/.test(address);
}

function hostOf(address: string): string {
  return parseWebAddress(address)?.host ?? '';
}
