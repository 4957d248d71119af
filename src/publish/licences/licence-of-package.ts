import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A library that a site ships, as Vite lists those of a bundle (`build.license`): `identifier` by SPDX, `text` of its licence file. */
export type ShippedLibrary = { name: string; version: string; identifier?: string; text?: string };

/** Reads what an installed package says of its licence, in one file or in a folder of them; `root` is the folder of the project. */
export function licenceOfPackage(root: string, name: string): ShippedLibrary {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  // Vite adds the licences of all that it bundles for itself, which no site ships.
  const [text = ''] = own
    ? textsAt(join(folder, own))
        .join('\n\n')
        .split(/^# Licenses of bundled/m)
    : [];
  return {
    ...{ name, version: String(version) },
    ...(typeof license === 'string' && { identifier: license }),
    ...(text && { text: text.trim() }),
  };
}

function textsAt(path: string): string[] {
  if (statSync(path).isFile()) return [readFileSync(path, 'utf8').trim()];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => textsAt(join(path, entry)));
}
