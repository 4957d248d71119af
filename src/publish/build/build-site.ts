import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ViteBuilder } from 'vite';
import type { Edition } from '#domain/edition/edition.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import { dataPaths } from '#domain/paths.ts';
import { interfaceLanguageFor } from '#i18n/interface-languages.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { drawIcons } from '#publish/install/icons.ts';
import { manifestFile, paperColor, type ShortcutWords, webManifest } from '#publish/install/web-manifest.ts';
import { publishMedia } from '#publish/media/publish-media.ts';
import { writeSearch } from '#publish/search/write-search.ts';
import { drawShareImages } from '#publish/share/share-images.ts';
import { bundleBootScript, scriptHash } from './boot-script.ts';
import { buildManifest, buildManifestFile } from './build-manifest.ts';
import type { BuildSettings } from './build-settings.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkOutputFolder } from './check-output-folder.ts';
import { type ClientAssets, clientAssets } from './client-assets.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { EditionError } from './edition-error.ts';
import { editionInfo } from './edition-info.ts';
import { precompress } from './precompress.ts';
import { prerender } from './prerender.ts';
import { progressLine } from './progress-line.ts';
import { writeServiceWorker } from './service-worker.ts';
import { planSite } from './site-plan.ts';
import { weighToday } from './weigh-today.ts';
import { writeOutput } from './write-output.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Builds the whole site: checks the edition, bundles browser and build code, scales pictures, renders every page.
 * It is made beside the output and takes its place in the end; whatever fails leaves the previous output untouched.
 */
export async function buildSite(builder: ViteBuilder, settings: BuildSettings): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs the environments client and ssr.');
  await checkOutputFolder(builder.config.root, settings);
  const staging = client.config.build.outDir;
  const server = ssr.config.build.outDir;
  await makeFolder(staging).catch((error: unknown) => {
    throw new EditionError(`The site cannot be written to ${settings.outFolder}: ${String(error)}`);
  });
  try {
    await buildInto(staging, server, builder, settings);
    await replaceFolder(staging, settings.outFolder);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(server, { recursive: true, force: true });
  }
}

async function buildInto(
  staging: string,
  server: string,
  builder: ViteBuilder,
  { editionFolder, outFolder, isPrecompressed, shareImages: most }: BuildSettings,
): Promise<void> {
  const { root, logger } = builder.config;
  const progress = progressLine();

  progress.step('Reading the edition');
  const { edition, articles, redirects } = await loadEdition(editionFolder, (message) =>
    logger.warn(message),
  );

  progress.step('Bundling the reader');
  const assets = await bundle(builder, edition.inLanguage);
  const bootScript = await bundleBootScript(root);
  const policy = contentSecurityPolicy(scriptHash(bootScript), edition.search?.openSearch?.url);

  progress.step('Copying and scaling pictures');
  await copyPublicFiles(join(root, 'public'), editionFolder, staging);
  await publishMedia(articles.flatMap(mediaOfArticle), {
    edition: editionFolder,
    cache: join(cacheFolder(root), 'media'),
    target: join(staging, 'edition'),
  });

  const shareImages = await drawShareImages(
    { edition, articles, most },
    { edition: editionFolder, cache: join(cacheFolder(root), 'share'), target: staging },
    (made) => progress.step(`Drawing share images ${made}`),
  );

  const info = editionInfo(edition, articles);
  const template = await readFile(join(staging, 'index.html'), 'utf8');
  const frame = { template, edition: info, assets, bootScript, shareImage: shareImages.paper, policy };
  const { pageCount, jobs, files, lists, home } = planSite(edition, articles, shareImages.articles);
  const worker = join(server, 'prerender-worker.js');
  await prerender(
    worker,
    { frame, pronunciation: pronunciationOf(edition), outFolder: staging },
    jobs,
    (made) => progress.step(`Rendering pages ${made}/${pageCount}`),
  );
  progress.step('Indexing the archive');
  await writeSearch(edition, articles, { outFolder: staging, cache: join(cacheFolder(root), 'search') });
  await writeOutput(staging, dataPaths.edition, JSON.stringify(info));
  for (const { file, content } of files) await writeOutput(staging, file, JSON.stringify(content));
  await writeOutput(staging, dataPaths.today, JSON.stringify(await weighToday(staging, home, articles)));
  await writeSiteFiles(staging, { edition, articles, lists, redirects, policy });
  await writeOutput(
    staging,
    manifestFile,
    JSON.stringify(webManifest(edition, await shortcutWords(root, edition))),
  );
  await drawIcons({ editionFolder, publicFolder: join(root, 'public'), outFolder: staging }, paperColor);
  await writeServiceWorker(root, staging, {
    basePath: edition.basePath,
    fonts: assets.preloadedFonts,
  });
  const { name, url, basePath } = edition;
  const about = { name, url, basePath, dateModified: info.dateModified, pages: pageCount };
  await writeOutput(staging, buildManifestFile, JSON.stringify(await buildManifest(staging, about)));
  if (isPrecompressed) await precompress(staging, (made) => progress.step(`Compressing files ${made}`));
  progress.done(`${edition.name}: ${pageCount} pages in ${outFolder}`);
}

/** Makes an empty folder, with those above it. In two steps: a recursive mkdir below /proc never comes back (Node 20). */
async function makeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder);
}

/** Bundles what browsers load, and the renderer that makes the pages. */
async function bundle(builder: ViteBuilder, language: string): Promise<ClientAssets> {
  const { client, ssr } = builder.environments;
  const output = client && (await builder.build(client));
  if (ssr) await builder.build(ssr);
  if (!output || !('output' in output)) throw new Error('The client build gave no files.');
  return clientAssets(output.output, language);
}

/** What the shortcuts of the installed paper are called, in the language of its interface. */
async function shortcutWords(root: string, { inLanguage }: Edition): Promise<ShortcutWords> {
  const file = join(root, `src/i18n/messages/${interfaceLanguageFor(inLanguage)}.json`);
  const { home, briefing, saved } = JSON.parse(await readFile(file, 'utf8'));
  // Only Arabic has words for none; elsewhere the page says how long it takes.
  return { latest: home.latest, briefing: briefing.title_zero ?? briefing.listen, saved: saved.title };
}

/** Everything of `public` but the edition, which is published in its own way. */
async function copyPublicFiles(publicFolder: string, editionFolder: string, target: string): Promise<void> {
  await cp(publicFolder, target, {
    recursive: true,
    filter: (source) => source !== editionFolder && source !== join(publicFolder, 'edition'),
  });
}

/** Puts the new output in the place of the old one in two renames. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const old = join(dirname(to), `.${basename(to)}.old`);
  await rm(old, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, old);
  try {
    await rename(from, to);
  } catch (error) {
    if (existsSync(old)) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
