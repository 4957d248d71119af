import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A site that was built for a test: where it answers, in which folder it lies, and how to take it down. */
export type ServedEdition = { url: string; folder: string; end: () => void };

/** Builds an edition folder and serves it as `vite preview` does; `url` is without the last slash of its base path. */
export async function serveEdition(edition: string, port: number, basePath = '/'): Promise<ServedEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'qari-site-'));
  const env = { ...process.env, QARI_EDITION: edition, QARI_OUT: join(folder, 'site'), PORT: String(port) };
  await run('npx', ['vite', 'build'], { env });
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
    env,
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}${basePath.slice(0, -1)}`;
  await answers(`${url}/`, server);
  return {
    url,
    folder: join(folder, 'site'),
    end() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until an address answers, at most 30 seconds; rejects when its server ends before. */
export async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The preview at ${url} ended with ${server.exitCode}.`);
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The preview at ${url} does not answer.`);
}
