import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { shellPath } from '#domain/paths.ts';
import { shortHash } from './short-hash.ts';

const serviceWorkerFile = 'service-worker.js';

/**
 * Bundles the service worker with the list of the files that a reader without a network needs: all code and styles, the
 * preloaded fonts, and the page in which the others are drawn. Names with a hash are
 * their own revision; by the hash of its content the worker sees whether a file was spoiled on the device.
 */
export async function writeServiceWorker(
  root: string,
  staging: string,
  { basePath, fonts }: { basePath: string; fonts: readonly string[] },
): Promise<void> {
  const code = (await readdir(join(staging, 'assets')))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => `assets/${name}`);
  const shell = `${shellPath.slice(1)}index.html`;
  const hashOf = async (file: string) => shortHash(await readFile(join(staging, file)));
  const files: { url: string; revision: string | null; hash: string }[] = [];
  for (const file of [...code, ...fonts].sort())
    files.push({ url: basePath + file, revision: null, hash: await hashOf(file) });
  const hash = await hashOf(shell);
  files.push({ url: basePath + shell, revision: hash, hash });
  const output = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    define: { SHELL_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(root, 'src/service-worker/service-worker.ts'),
        formats: ['iife'],
        name: 'qariServiceWorker',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The service worker was not bundled.');
  await writeFile(join(staging, serviceWorkerFile), chunk.code.trim());
}
