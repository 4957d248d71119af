import type { SiteOutput } from '#publish/output/site-output.ts';
import type { RedirectFile } from './redirect-files.ts';

/** Writes the files of redirects into an output that has all pages; none takes the place of another file. */
export function writeRedirects(output: SiteOutput, files: Iterable<RedirectFile>): void {
  for (const redirect of files) {
    if (output.files.has(redirect.file)) continue;
    output.write(redirect.file, 'content' in redirect ? redirect.content : output.read(redirect.copyOf));
  }
}
