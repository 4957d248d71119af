import { readFileSync } from 'node:fs';
import { licenceOfPackage, type ShippedLibrary } from './licence-of-package.ts';

/** Where Vite lists the libraries of a bundle, in the folder of the bundle. */
export const bundledLibrariesFile = '.vite/licences.json';
/**
 * What no list of a bundle names: the fonts, which are cut from these packages, the search that Pagefind lays beside its index, and the
 * few lines of Vite by which a page loads its code ahead.
 */
export const copiedPackages = [
  '@fontsource/markazi-text',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource/ibm-plex-sans-arabic',
  'pagefind',
  'vite',
];

/** Within Pagefind's WebAssembly, which names the crates that it was made of; their own text of a licence is not shipped with it. */
export const crates: readonly ShippedLibrary[] = [
  {
    name: 'minicbor',
    version: '2.3.1',
    identifier: 'BlueOak-1.0.0',
    text: 'https://blueoakcouncil.org/license/1.0.0',
  },
];

/** All libraries of a site: those in the given lists of bundles, and those that are copied. */
export function shippedLibraries(root: string, lists: readonly string[]): ShippedLibrary[] {
  const bundled = lists.flatMap((file): ShippedLibrary[] => JSON.parse(readFileSync(file, 'utf8')));
  return [...bundled, ...copiedPackages.map((name) => licenceOfPackage(root, name)), ...crates];
}
