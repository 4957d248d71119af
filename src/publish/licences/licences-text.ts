import type { ShippedLibrary } from './licence-of-package.ts';

const rule = '-'.repeat(80);

/** The licences of all that a site ships as one text: each library once, by name, with the words of its licence. */
export function licencesText(libraries: readonly ShippedLibrary[]): string {
  const byName = new Map(libraries.map((library) => [`${library.name} ${library.version}`, library]));
  const all = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = all.map(({ name, version, identifier = '', text = '' }) =>
    [`${name} ${version}${identifier && ` (${identifier})`}`, text].filter(Boolean).join('\n\n'),
  );
  return `Libraries and fonts that this site ships, and their licences.\n\n${rule}\n${parts.join(`\n\n${rule}\n`)}\n`;
}
