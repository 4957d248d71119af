import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canUseApt, programPath } from './run-command.ts';

const packages = ['webkit2gtk-driver', 'xvfb'];

/** The programs of these packages: what drives the browser, and a screen that nobody sees. */
export const webkitPrograms = { driver: 'WebKitWebDriver', screen: 'Xvfb' };

/** Path of WebKitGTK's own small browser, which lies among its libraries, or null. */
export function installedMiniBrowser(): string | null {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folders = libraries.flatMap((name) => [
    join('/usr/lib', name, 'webkit2gtk-4.1'),
    join('/usr/lib', name, 'webkit2gtk-4.0'),
  ]);
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path)) ?? null;
}

/** Whether WebKitGTK and what drives it are here. */
export function hasWebkit(): boolean {
  const programs = Object.values(webkitPrograms);
  return installedMiniBrowser() !== null && programs.every((name) => programPath(name) !== null);
}

/** Installs WebKitGTK with its driver where that is possible. Gives the reason when there is none here, else null. */
export async function prepareWebkit(): Promise<string | null> {
  if (process.platform !== 'linux') return 'WebKit is tested on Linux only, as WebKitGTK';
  if (hasWebkit()) return null;
  if (canUseApt() && (await aptInstall(packages)) && hasWebkit()) return null;
  return `install ${packages.join(' and ')} to test in WebKitGTK`;
}
