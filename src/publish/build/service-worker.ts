import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { shellPath } from '#domain/paths.ts';

const serviceWorkerFile = 'service-worker.js';

/**
 * Bundles the service worker with the list of the files that a reader without a network needs: all code and styles, the
 * preloaded fonts, and the page in which the others are drawn. Names with a hash are their own revision.
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
  const files = [
    ...[...code, ...fonts].sort().map((file) => ({ url: basePath + file, revision: null })),
    { url: basePath + shell, revision: hashOf(await readFile(join(staging, shell))) },
  ];
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

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
