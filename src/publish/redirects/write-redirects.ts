import type { SiteOutput } from '#publish/output/site-output.ts';
import { checkOldAddresses } from './check-old-addresses.ts';
import type { Redirect } from './redirect.ts';
import type { RedirectFile } from './redirect-files.ts';

/**
 * Writes the files of redirects into an output that has all pages; none takes the place of another file. Throws an EditionError for an
 * old address that cannot stand beside the site.
 */
export function writeRedirects(
  output: SiteOutput,
  redirects: readonly Redirect[],
  files: Iterable<RedirectFile>,
): void {
  checkOldAddresses(redirects, output.files.keys());
  for (const redirect of files) {
    if (output.files.has(redirect.file)) continue;
    output.write(redirect.file, 'content' in redirect ? redirect.content : output.read(redirect.copyOf));
  }
}
