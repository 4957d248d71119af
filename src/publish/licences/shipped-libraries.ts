import { readFileSync } from 'node:fs';
import { licenceOfPackage, type ShippedLibrary } from './licence-of-package.ts';

/** Where Vite lists the libraries of a bundle, in the folder of the bundle. */
export const bundledLibrariesFile = '.vite/licences.json';
/** What no bundle has: the fonts, which are cut from these packages, and the search that Pagefind lays beside its index. */
const libraryPackages = [
  '@fontsource/markazi-text',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource/ibm-plex-sans-arabic',
  'pagefind',
];

/** All libraries of a site: those in the given lists of bundles, and those that are copied. */
export function shippedLibraries(root: string, lists: readonly string[]): ShippedLibrary[] {
  const bundled = lists.flatMap((file): ShippedLibrary[] => JSON.parse(readFileSync(file, 'utf8')));
  return [...bundled, ...libraryPackages.map((name) => licenceOfPackage(root, name))];
}
