import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ServingRules } from '#publish/hosts/serving-rules.ts';

/**
 * The file of a site that is shown for a page without HTML, at a decoded path below the base path, with or without the slash at its
 * end; null where there is no such page.
 */
export function clientRenderedPage(
  outFolder: string,
  rules: Pick<ServingRules, 'clientRendered'> | null,
  path: string,
): string | null {
  const pages = rules?.clientRendered;
  if (!pages || !path.startsWith(pages.folder)) return null;
  const name = path.slice(pages.folder.length).replace(/\/$/, '');
  if (name === '' || name.includes('/')) return null;
  return existsSync(join(outFolder, pages.data, `${name}.json`)) ? pages.page : null;
}
