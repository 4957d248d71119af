import { access, chmod, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files on their way: written beside their places, to be put into them together or not at all. */
export type StagedFiles = {
  /** Writes the content of a file, which keeps its rights; behind a link, the file that it leads to. */
  add(path: string, content: Buffer | string): Promise<void>;
  /** Puts each file into its place in one step, in the order in which they were added. */
  commit(): Promise<void>;
  /** Takes away what was not put into its place. */
  discard(): Promise<void>;
};

/** The names of files on their way; the number is that of the process. */
export const stagedName = /^\.qari-(\d+)-\d+\.part$/;

let count = 0;

/**
 * Begins to write files that are never seen half written, and none of which changes when another cannot be written. Without
 * `isFlushed` they hold against whatever ends the program, not against a loss of power, and take a tenth of the time.
 */
export function stageFiles({ isFlushed = true } = {}): StagedFiles {
  const staged: { part: string; target: string }[] = [];
  return {
    async add(path, content) {
      await mkdir(dirname(path), { recursive: true });
      const target = await realpath(path).catch(() => path);
      const mode = await stat(target).then(
        (entry) => entry.mode & 0o777,
        () => null,
      );
      // A new file may take the place of one that must not be written to: ask before.
      if (mode !== null) await access(target, constants.W_OK);
      count += 1;
      // Not the name of the file: it may already be as long as names can be.
      const part = join(dirname(target), `.qari-${process.pid}-${count}.part`);
      staged.push({ part, target });
      // Flushed: a full disk or a lost one is told here, not after the last file has gone.
      await writeFile(part, content, { flush: isFlushed });
      if (mode !== null) await chmod(part, mode);
    },
    async commit() {
      for (const { part, target } of staged) await rename(part, target);
      staged.length = 0;
    },
    async discard() {
      for (const { part } of staged) await rm(part, { force: true });
    },
  };
}
