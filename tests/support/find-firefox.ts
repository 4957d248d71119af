import { existsSync } from 'node:fs';
import { aptInstall, canUseApt, programPath } from './run-command.ts';

/** Path of a Firefox that is already here: `FIREFOX_PATH` or the usual names; or null. */
export function installedFirefox(): string | null {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  return programPath('firefox-esr') ?? programPath('firefox');
}

/** Installs a Firefox where that is possible. Gives the reason when there is none here, else null. */
export async function prepareFirefox(): Promise<string | null> {
  if (process.platform !== 'linux') return 'Firefox is tested on Linux only';
  if (installedFirefox()) return null;
  if (canUseApt() && (await aptInstall(['firefox-esr'])) && installedFirefox()) return null;
  return 'install firefox-esr to test in Firefox';
}
