import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** So many images that no article shows now are kept: about 200 MB. Another edition may show them, or a headline that is set back. */
const usualMost = 4_000;

/** Takes from a cache folder the files that are not in use, the oldest first, where they are more than `most`. */
export function forgetUnused(folder: string, used: ReadonlySet<string>, most = usualMost): void {
  const unused = readdirSync(folder).filter((name) => !used.has(name));
  if (unused.length <= most) return;
  const dated = unused.map((name) => ({
    path: join(folder, name),
    date: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  for (const { path } of dated.sort((a, b) => b.date - a.date).slice(most)) rmSync(path, { force: true });
}
