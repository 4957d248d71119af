import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { deriveRenditions } from '#publish/media/derive-renditions.ts';
import { bundleBootScript, scriptHash } from './boot-script.ts';
import type { BuildSettings } from './build-settings.ts';
import { cacheFolder } from './cache-folder.ts';
import { clientAssets } from './client-assets.ts';
import { contentSecurityPolicy, securityHeaders } from './content-security-policy.ts';
import { editionInfo, pageJobs } from './page-jobs.ts';
import { prerender } from './prerender.ts';
import { progressLine } from './progress-line.ts';

/** File of the output that tells a server the headers of every page. */
export const headersFile = 'headers.json';

/**
 * Builds the whole site: checks the edition, bundles browser and build code, scales pictures, renders every page.
 * It is made beside the output and takes its place in the end; whatever fails leaves the previous output untouched.
 */
export async function buildSite(
  builder: ViteBuilder,
  { editionFolder, outFolder }: BuildSettings,
): Promise<void> {
  const { root, logger } = builder.config;
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs the environments client and ssr.');
  const progress = progressLine();
  const staging = client.config.build.outDir;

  progress.step('Reading the edition');
  const { edition, articles } = await loadEdition(editionFolder, (message) => logger.warn(message));

  progress.step('Bundling the reader');
  await rm(staging, { recursive: true, force: true });
  const bundle = await builder.build(client);
  await builder.build(ssr);
  if (!('output' in bundle)) throw new Error('The client build gave no files.');
  const bootScript = await bundleBootScript(root);
  const policy = contentSecurityPolicy(scriptHash(bootScript));

  progress.step('Copying and scaling pictures');
  const media = articles.flatMap(mediaOfArticle);
  await copyPublicFiles(join(root, 'public'), editionFolder, staging);
  await deriveRenditions(
    media.filter((reference) => reference.kind === 'picture'),
    { edition: editionFolder, cache: join(cacheFolder(root), 'media'), target: join(staging, 'edition') },
  );
  for (const { url } of media.filter(({ kind }) => kind === 'file')) {
    await copyInto(join(editionFolder, url), join(staging, 'edition', url));
  }

  const info = editionInfo(edition, articles);
  const template = await readFile(join(staging, 'index.html'), 'utf8');
  const frame = { template, edition: info, assets: clientAssets(bundle.output), bootScript, policy };
  const worker = join(ssr.config.build.outDir, 'prerender-worker.js');
  const pageCount = articles.length + 2;
  await prerender(worker, { frame, outFolder: staging }, pageJobs(edition, articles), (made) =>
    progress.step(`Rendering pages ${made}/${pageCount}`),
  );
  await writeFile(join(staging, 'edition/edition.json'), JSON.stringify(info));
  await writeFile(join(staging, headersFile), JSON.stringify(securityHeaders(policy), null, 2));

  await replaceFolder(staging, outFolder);
  progress.done(`${edition.name}: ${pageCount} pages in ${outFolder}`);
}

/** Everything of `public` but the edition, which is published in its own way. */
async function copyPublicFiles(publicFolder: string, editionFolder: string, target: string): Promise<void> {
  await cp(publicFolder, target, {
    recursive: true,
    filter: (source) => source !== editionFolder && source !== join(publicFolder, 'edition'),
  });
}

async function copyInto(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await cp(source, target);
}

/** Puts the new output in the place of the old one in two renames. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const old = join(dirname(to), `.${basename(to)}.old`);
  await rm(old, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, old);
  await rename(from, to);
  await rm(old, { recursive: true, force: true });
}
