import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder in which this process makes a site. */
export function stagingFolder(outFolder: string): string {
  return join(dirname(outFolder), `${prefixOf(outFolder)}${process.pid}`);
}

/** Takes away what builds of a site left that were killed. */
export function clearStagings(outFolder: string): void {
  const prefix = prefixOf(outFolder);
  const parent = dirname(outFolder);
  for (const name of namesIn(parent)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function prefixOf(outFolder: string): string {
  return `.${basename(outFolder)}.building-`;
}

function isRunning(pid: number): boolean {
  try {
    // Sends nothing, only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
