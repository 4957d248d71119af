import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Vite must know of an edition before it begins: its base path, and its language for the fonts. A broken
 * edition.json is reported later, by the build itself.
 */
export function peekEdition(editionFolder: string): { basePath: string; inLanguage: string } {
  const { basePath, inLanguage } = readDecisions(join(editionFolder, 'edition.json'));
  return {
    basePath: typeof basePath === 'string' && basePath.startsWith('/') ? basePath : '/',
    inLanguage: typeof inLanguage === 'string' ? inLanguage : 'ar',
  };
}

function readDecisions(file: string): { basePath?: unknown; inLanguage?: unknown } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}
