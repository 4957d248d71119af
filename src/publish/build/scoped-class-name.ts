import { basename } from 'node:path';

const fileOfName = new Map<string, string>();

/**
 * The class of a rule in the page: the name of its CSS module and its own (`listening-dock-title`). It can be found in the
 * source at sight, and weighs less than a hash. Throws where another module has made the same one.
 */
export function scopedClassName(name: string, file: string): string {
  const scoped = `${basename(file, '.module.css')}-${name}`;
  const owner = fileOfName.get(scoped);
  if (owner && owner !== file) throw new Error(`The class ${scoped} would be of both ${owner} and ${file}.`);
  fileOfName.set(scoped, file);
  return scoped;
}
