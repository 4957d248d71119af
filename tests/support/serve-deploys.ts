import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortHash } from '#publish/build/short-hash.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { answers, type ServedEdition } from './serve-edition.ts';

/** The built site on a server of its own, on which a newer build can be put while readers are there. */
export type Deploys = ServedEdition & {
  /** Puts a build in the place of the old one in which every script and style has another name. */
  deployAgain: () => void;
  /** Stops and starts the server: a network that is gone for all tabs and workers. */
  stop: () => Promise<void>;
  /** Lets every request hang, as a bad connection does, and go on again. */
  hang: () => void;
  goOn: () => void;
  start: () => Promise<void>;
};

/** Serves a copy of the output folder. */
export async function serveDeploys(port: number, built = process.env.QARI_OUT ?? 'dist'): Promise<Deploys> {
  const folder = mkdtempSync(join(tmpdir(), 'qari-deploys-'));
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  const url = `http://localhost:${port}`;
  let deploys = 0;
  let server = launch();

  function launch() {
    return spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
      env: { ...process.env, QARI_OUT: site, PORT: String(port) },
      stdio: 'ignore',
    });
  }

  await answers(`${url}/`, server);
  return {
    url,
    folder: site,
    deployAgain() {
      deploys += 1;
      renameCode(site, deploys);
    },
    async stop() {
      const isGone = once(server, 'exit');
      server.kill();
      await isGone;
    },
    hang: () => void server.kill('SIGSTOP'),
    goOn: () => void server.kill('SIGCONT'),
    async start() {
      server = launch();
      await answers(`${url}/`, server);
    },
    end() {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const hashed = /-[\w-]{7}\.(?:js|css)$/;

/**
 * Gives each hash in the names of scripts and styles another end, in the files and wherever they are named. No name comes
 * back at a later deploy: a browser has its file for good.
 */
function renameCode(site: string, deploy: number): void {
  const assets = join(site, 'assets');
  const names = readdirSync(assets).filter((name) => hashed.test(name));
  if (names.length === 0) throw new Error('No script or style was found whose name has a hash.');
  const renamed = new Map(names.map((name) => [name, name.replace(/..(?=\.(?:js|css)$)/, `_${deploy}`)]));
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  const named = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const hashes = new Map<string, string>();
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const path = join(site, file);
    if (!/\.(?:html|js|css|json)$/.test(file) || !statSync(path).isFile()) continue;
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(named, (name) => renamed.get(name) ?? name);
    if (changed === text) continue;
    writeFileSync(path, changed);
    hashes.set(shortHash(sumOf(text)), shortHash(sumOf(changed)));
  }
  // The worker knows its files by their content, too.
  const worker = join(site, 'service-worker.js');
  const known = new RegExp([...hashes.keys()].join('|'), 'g');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(known, (hash) => hashes.get(hash) ?? hash),
  );
}
