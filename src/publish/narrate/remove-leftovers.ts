import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stagedName } from './stage-files.ts';

/** Takes away what runs that were killed have left half written in folders; a folder that is not there has none. */
export async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      const pid = stagedName.exec(name)?.[1];
      // What may not be removed does no harm: it is never read.
      if (pid && !isRunning(Number(pid))) await rm(join(folder, name)).catch(() => undefined);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
