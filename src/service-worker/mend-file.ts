import { isPageInstead } from '#lib/is-page-instead.ts';
import { isAsBuilt } from './is-as-built.ts';

/** A file of the shell: under which address it is kept, and the beginning of its SHA-256. */
export type ShellFile = { key: string; hash: string; isPage: boolean };

/** What this host writes into before it serves it: there, no look at what is kept can tell anything. */
const altered = new Set<'page' | 'code'>();

const kindOf = ({ isPage }: ShellFile) => (isPage ? 'page' : 'code');

/** Whether what is kept of a file, if anything, is the file: not lost, not cut off, and no page in the place of code. */
export async function isInOrder(file: ShellFile, kept: Response | undefined): Promise<boolean> {
  if (!kept || isWrongPage(file, kept)) return false;
  return altered.has(kindOf(file)) || isAsBuilt(kept, file.hash);
}

/**
 * Brings a file of the shell again and keeps it in `cache`: out of what the browser itself has stored, which needs no
 * network, else from the server. Rejects where neither has it.
 */
export async function mendFile(cache: Cache, file: ShellFile): Promise<Response> {
  let answer = await fetchFile(file, 'force-cache').catch(() => null);
  if (!answer || !(await isAsBuilt(answer, file.hash))) {
    answer = await fetchFile(file, 'reload');
    if (!(await isAsBuilt(answer, file.hash))) altered.add(kindOf(file));
  }
  // On a full device the page gets its file all the same.
  await cache.put(file.key, answer.clone()).catch(() => {});
  return answer;
}

async function fetchFile(file: ShellFile, cache: RequestCache): Promise<Response> {
  const answer = await fetch(file.key, { cache });
  if (!answer.ok || isWrongPage(file, answer)) throw new Error(`${file.key} did not come.`);
  return answer;
}

function isWrongPage({ isPage }: ShellFile, answer: Response): boolean {
  return !isPage && isPageInstead(answer);
}
