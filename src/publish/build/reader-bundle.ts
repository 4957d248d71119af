import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { bundleBootScript } from './boot-script.ts';
import { bundleSiteProgram } from './bundle-site-program.ts';
import { cacheFolder } from './cache-folder.ts';
import { type ClientAssets, clientAssets } from './client-assets.ts';
import { bundlesFolder, keptBundle, type ReaderBundle, siteProgram } from './kept-bundle.ts';

/** So many bundles are kept. */
const most = 4;

/** Where Vite writes a bundle in the making. */
export function bundlingFolder(root: string): string {
  return join(cacheFolder(root), `bundling-${process.pid}`);
}

/** Bundles what browsers load, and the renderer that makes the pages; what was made of the same sources is taken again. */
export async function readerBundle(
  builder: ViteBuilder,
  sum: string,
  language: string,
): Promise<ReaderBundle> {
  const { root } = builder.config;
  const bundles = bundlesFolder(root);
  if (!existsSync(join(bundles, sum))) await makeBundle(builder, join(bundles, sum), language);
  // Else Vite bundles all by itself what nobody bundled, and leaves it lying.
  for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
  const bundle = await keptBundle(root, sum);
  if (!bundle) throw new Error('The bundle was not kept.');
  await forgetOldBundles(bundles);
  return bundle;
}

async function makeBundle(builder: ViteBuilder, folder: string, language: string): Promise<void> {
  const { root } = builder.config;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = bundlingFolder(root);
  try {
    const made = { assets: await bundle(builder, language), bootScript: await bundleBootScript(root) };
    await bundleSiteProgram(root, dirname(join(unfinished, siteProgram)));
    writeFileSync(join(unfinished, 'bundle.json'), JSON.stringify(made));
    // Another build may have been quicker.
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function bundle(builder: ViteBuilder, language: string): Promise<ClientAssets> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs the environments client and ssr.');
  const output = await builder.build(client);
  await builder.build(ssr);
  if (!('output' in output)) throw new Error('The client build gave no files.');
  return clientAssets(output.output, language);
}

async function forgetOldBundles(bundles: string): Promise<void> {
  const names = await readdir(bundles);
  if (names.length <= most) return;
  const used = await Promise.all(
    names.map(async (name) => ({ name, date: (await stat(join(bundles, name))).mtimeMs })),
  );
  const old = used.sort((a, b) => b.date - a.date).slice(most);
  for (const { name } of old) await rm(join(bundles, name), { recursive: true, force: true });
}
