import { spawn, spawnSync } from 'node:child_process';

/** Runs a command to its end with its output on this terminal; resolves to its exit code. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Path of a program on this machine, or null. */
export function programPath(name: string): string | null {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? null) : null;
}

/** Tells whether packages can be installed here: Debian or Ubuntu, as root. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && programPath('apt-get') !== null;
}

/** Installs Debian packages; tells whether that went well. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], env);
  return (
    (await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)) === 0
  );
}
