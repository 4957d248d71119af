import type { Rolldown } from 'vite';

/** What readers arrive at: the application, and the pages that links from elsewhere lead to. */
const firstLoad = /\/src\/(?:app\/entry-browser|pages\/(?:article|home|list)\/[\w-]+-page)\.tsx$/;

/** Which code and styles of the browser's build stand together in one file; the rest stays with what wants it. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // One stylesheet for what pages are made of; that of each feature stays with its code.
  { name: 'site', test: /src\/(?:app|components|pages|styles)\/.*\.css|fonts\.css/ },
  // Compressed together they are smaller; between two editions they do not change.
  // First, or what pages share takes the router along.
  { name: 'libraries', test: /node_modules\/(?:react|react-dom|scheduler|react-router|i18next)\// },
  // What several pages share, in one file: compression does better on it than on twenty. Not what only later code shares.
  {
    name: (id, modules) => (isImportedBy(firstLoad, id, modules) ? 'shared' : null),
    debugName: 'shared',
    test: /(?:\/src\/|lucide-react).*\.(?:tsx?|mjs|js)$/,
    minShareCount: 3,
  },
  // Alone a few lines and their names weigh twice of what they do there.
  {
    name: (id, modules) => (isImportedBy(firstLoad, id, modules) ? 'small' : null),
    debugName: 'small',
    test: /\/src\/lib\/|lucide-react/,
    minShareCount: 2,
  },
];

/** Whether a module is imported at once by another, itself or through what imports it. */
function isImportedBy(importer: RegExp, id: string, modules: Rolldown.ChunkingContext): boolean {
  const seen = new Set<string>();
  const visit = (module: string): boolean => {
    if (importer.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return modules.getModuleInfo(module)?.importers.some(visit) ?? false;
  };
  return visit(id);
}
