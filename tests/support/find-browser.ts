import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, canUseApt, programPath, runCommand } from './run-command.ts';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const shellName = 'chromium-headless-shell';
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chrome or Chromium that is already here: `CHROME_PATH`, the usual names, Playwright's own; or null. */
export function installedBrowser(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen))
    console.warn(`CHROME_PATH names no file: ${chosen}. Another browser is looked for.`);
  const named = names.flatMap((name) => programPath(name) ?? []);
  const candidates = [...(chosen ? [chosen] : []), ...named, ...places, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && begins(path)) ?? null;
}

/**
 * Path of the program in which pages are tested: the headless shell of Chromium, which draws and runs a page as the browser
 * does, without its windows, in two thirds of the time; where there is none, or `CHROME_PATH` names a browser, that browser.
 */
export function installedShell(): string | null {
  const shell = process.env.CHROME_PATH ? null : programPath(shellName);
  return shell && begins(shell) ? shell : installedBrowser();
}

/** A downloaded browser without its system libraries is there and does not begin. Asked on Linux only: elsewhere it opens a window. */
function begins(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** A browser to test in, installed when there is none. Throws one sentence that says what to install. */
export async function findBrowser(): Promise<string> {
  const installed = installedBrowser();
  if (installed) return installed;
  await runCommand('npx', ['playwright', 'install', 'chromium']);
  const downloaded = installedBrowser();
  if (downloaded) return downloaded;
  if (canUseApt() && (await aptInstall(['chromium']))) {
    const packaged = installedBrowser();
    if (packaged) return packaged;
  }
  throw new Error('No Chrome or Chromium was found: install one, or set CHROME_PATH to its program.');
}

/** Installs the headless shell beside Debian's Chromium where that is possible. Without it the browser stands in. */
export async function prepareShell(): Promise<void> {
  const isWanted = !process.env.CHROME_PATH && programPath('chromium') && !programPath(shellName);
  if (isWanted && canUseApt()) await aptInstall([shellName]);
}
