import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellPath } from '#domain/paths.ts';
import { bundledLibrariesFile } from '#publish/licences/shipped-libraries.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { writeBeside } from '#publish/output/write-beside.ts';
import type { ReaderBundle } from './kept-bundle.ts';
import { shortHash } from './short-hash.ts';

const serviceWorkerFile = 'service-worker.js';

/**
 * Writes the service worker with the list of the files that a reader without a network needs: all code and styles, the
 * preloaded fonts, and the page in which the others are drawn. Names with a hash are their own revision; by the hash of its
 * content the worker sees whether a file was spoiled on the device. It is bundled again only when the list or the code has changed.
 * Gives the file that lists its libraries.
 */
export async function writeServiceWorker(
  root: string,
  output: SiteOutput,
  { basePath, bundle }: { basePath: string; bundle: ReaderBundle },
): Promise<string> {
  const code = [...output.files.keys()].filter((file) => /^assets\/[^/]*\.(?:js|css)$/.test(file));
  const shell = `${shellPath.slice(1)}index.html`;
  const hashOf = (file: string) => {
    const made = output.files.get(file);
    if (!made) throw new Error(`The site has no ${file}.`);
    return shortHash(made.sha256);
  };
  const files = JSON.stringify([
    ...[...code, ...bundle.assets.preloadedFonts]
      .sort()
      .map((file) => ({ url: basePath + file, revision: null, hash: hashOf(file) })),
    { url: basePath + shell, revision: hashOf(shell), hash: hashOf(shell) },
  ]);
  const kept = join(bundle.folder, `service-worker-${sumOf(files).slice(0, 16)}.js`);
  const libraries = `${kept}.licences.json`;
  if (!existsSync(kept)) {
    const worker = await bundleWorker(root, files);
    writeBeside(libraries, worker.libraries);
    writeBeside(kept, worker.code);
  }
  output.write(serviceWorkerFile, readFileSync(kept));
  return libraries;
}

async function bundleWorker(root: string, files: string): Promise<{ code: string; libraries: string }> {
  // Here, for what builds a site again need not load it.
  const { build } = await import('vite');
  const output = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    define: { SHELL_FILES: files, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      license: { fileName: bundledLibrariesFile },
      target: 'es2022',
      lib: {
        entry: join(root, 'src/service-worker/service-worker.ts'),
        formats: ['iife'],
        name: 'qariServiceWorker',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const made = bundle && 'output' in bundle ? bundle.output : [];
  const chunk = made.find((file) => file.type === 'chunk');
  const list = made.find(({ fileName }) => fileName === bundledLibrariesFile);
  if (chunk?.type !== 'chunk' || list?.type !== 'asset')
    throw new Error('The service worker was not bundled.');
  return { code: chunk.code.trim(), libraries: String(list.source) };
}
