import { publishChanges } from './publish-changes.ts';
import { replaceSite } from './replace-site.ts';
import type { SiteOutput } from './site-output.ts';

/** So many files are put in their place in a few milliseconds. */
const mostChanges = 200;

/**
 * Brings a site that was made into its place. Where much of it is new the folder is replaced whole, so that no reader meets two
 * editions at once for longer than a rename takes; else the few new files go, one by one, into the site that stands.
 */
export function publishSite(outFolder: string, output: SiteOutput): void {
  const { written, removed } = output.changes();
  const kept = output.files.size - written.length;
  const isSmall = written.length <= kept && written.length + removed.length <= mostChanges;
  if (isSmall) publishChanges(outFolder, output.staging, { written, removed });
  else {
    const isNew = new Set(written);
    replaceSite(
      outFolder,
      output.staging,
      [...output.files.keys()].filter((file) => !isNew.has(file)),
    );
  }
}
