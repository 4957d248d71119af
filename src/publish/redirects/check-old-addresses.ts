import { EditionError } from '#publish/build/edition-error.ts';
import { pageFile } from './page-file.ts';
import type { Redirect } from './redirect.ts';

/**
 * Throws an EditionError for an old address at which the site has a file or a page, and for one whose page would need a file where
 * there is a folder, or the other way round. `siteFiles`: what the site holds beside redirects.
 */
export function checkOldAddresses(redirects: readonly Redirect[], siteFiles: Iterable<string>): void {
  if (redirects.length === 0) return;
  const own = new Set(siteFiles);
  const files = new Set(own);
  const folders = new Set([...own].flatMap(foldersAbove));
  for (const { from } of redirects) {
    const bare = from.slice(1).replace(/\/$/u, '');
    if (own.has(bare) || own.has(`${bare}/index.html`))
      refuse(`${from} is one at which the site has a file or a page of its own.`);
    const file = pageFile(from);
    if (file === null) continue;
    const above = foldersAbove(file);
    if (folders.has(file) || above.some((folder) => files.has(folder)))
      refuse(`${from} cannot stand beside another one: a site has a file or a folder of one name, not both.`);
    files.add(file);
    for (const folder of above) folders.add(folder);
  }
}

function refuse(reason: string): never {
  throw new EditionError(`redirects.json: the old address ${reason}`);
}

function foldersAbove(file: string): string[] {
  const names = file.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
