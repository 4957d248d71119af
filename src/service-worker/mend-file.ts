import { isPageInstead } from '#lib/is-page-instead.ts';
import { contentHash } from './content-hash.ts';

/** A file of the shell: under which address it is kept, and the beginning of its SHA-256. */
export type ShellFile = {
  key: string;
  hash: string;
  /** Of the page that others are drawn in: whether a text is that page, with what a host wrote into it. Null for code. */
  isPage: ((html: string) => boolean) | null;
};

/** What this host writes into before it serves it: there, no look at what is kept can tell anything. */
const altered = new Set<'page' | 'code'>();

const kindOf = ({ isPage }: ShellFile) => (isPage ? 'page' : 'code');

/** Whether what is kept of a file, if anything, is the file: not lost, not cut off, and no other page in its place. */
export async function isInOrder(file: ShellFile, kept: Response | undefined): Promise<boolean> {
  if (!kept || isWrongPage(file, kept)) return false;
  if (isAsBuilt(file, await contentHash(kept))) return true;
  return altered.has(kindOf(file)) && isAsHostsWrite(file, kept);
}

/**
 * Brings a file of the shell again and keeps it in `cache`: out of what the browser itself has stored, which needs no
 * network, else from the server. Rejects where neither has it whole.
 */
export async function mendFile(cache: Cache, file: ShellFile): Promise<Response> {
  const stored = await fetchFile(file, 'force-cache').catch(() => null);
  const answer = stored && isAsBuilt(file, stored.hash) ? stored.answer : await askServer(file);
  // On a full device the page gets its file all the same.
  await cache.put(file.key, answer.clone()).catch(() => {});
  return answer;
}

/**
 * Whether a page that has just arrived may be kept as the one that others are drawn in. An update that comes with a login page
 * in its place would leave a reader without a network before that page.
 */
export async function isFit(file: ShellFile, answer: Response): Promise<boolean> {
  return isAsBuilt(file, await contentHash(answer)) || isAsHostsWrite(file, answer);
}

/**
 * A line that drops spoils a file once: code that comes twice as the same other code is written so by the host. Into a page a
 * host may write something else each time.
 */
async function askServer(file: ShellFile): Promise<Response> {
  const first = await fetchFile(file, 'reload');
  if (isAsBuilt(file, first.hash)) return first.answer;
  const second = file.isPage ? first : await fetchFile(file, 'reload');
  if (isAsBuilt(file, second.hash)) return second.answer;
  if (second.hash !== first.hash || !(await isAsHostsWrite(file, second.answer)))
    throw new Error(`${file.key} came as something else.`);
  altered.add(kindOf(file));
  return second.answer;
}

async function fetchFile(file: ShellFile, cache: RequestCache): Promise<{ answer: Response; hash: string }> {
  const answer = await fetch(file.key, { cache });
  const hash = answer.ok && !isWrongPage(file, answer) && (await contentHash(answer));
  if (!hash) throw new Error(`${file.key} did not come.`);
  return { answer, hash };
}

const isAsBuilt = (file: ShellFile, hash: string | null) => hash?.startsWith(file.hash) ?? false;

function isWrongPage({ isPage }: ShellFile, answer: Response): boolean {
  return !isPage && isPageInstead(answer);
}

/** Of code nothing else can be told. */
async function isAsHostsWrite({ isPage }: ShellFile, answer: Response): Promise<boolean> {
  if (!isPage) return true;
  const html = await answer
    .clone()
    .text()
    .catch(() => '');
  return isPage(html);
}
