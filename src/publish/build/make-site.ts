import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import { dataPaths, licencesFile } from '#domain/paths.ts';
import { interfaceLanguageFor } from '#i18n/interface-languages.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { type FileStamps, fileStamp } from '#publish/archive/file-stamp.ts';
import { keptAnswers } from '#publish/archive/kept-answers.ts';
import { keptSpeech } from '#publish/archive/kept-speech.ts';
import { readArchive } from '#publish/archive/read-archive.ts';
import { peekEdition } from '#publish/edition/peek-edition.ts';
import { drawIcons } from '#publish/install/icons.ts';
import { manifestFile, paperColor, type ShortcutWords, webManifest } from '#publish/install/web-manifest.ts';
import { licencesText } from '#publish/licences/licences-text.ts';
import { bundledLibrariesFile, shippedLibraries } from '#publish/licences/shipped-libraries.ts';
import { publishMedia } from '#publish/media/publish-media.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { openAmendments } from '#publish/search/amendments.ts';
import { writeSearch } from '#publish/search/write-search.ts';
import { drawShareImages } from '#publish/share/share-images.ts';
import { scriptHash } from './boot-script.ts';
import { buildManifest, buildManifestFile } from './build-manifest.ts';
import type { BuildSettings } from './build-settings.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { editionInfo } from './edition-info.ts';
import { filesBelow } from './files-below.ts';
import type { ReaderBundle } from './kept-bundle.ts';
import { pageTasks } from './page-task.ts';
import { precompress } from './precompress.ts';
import { openRenderers } from './prerender.ts';
import { progressLine } from './progress-line.ts';
import { writeServiceWorker } from './service-worker.ts';
import { planSite } from './site-plan.ts';
import { sourcesSum } from './sources-sum.ts';
import { weighToday } from './weigh-today.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** Where the project and the cache lie, in which mode it is built, who hears of warnings, and who bundles the reader. */
export type SiteMaker = {
  root: string;
  cache: string;
  /** Of the files of articles, where they are known. */
  stamps?: Promise<FileStamps> | undefined;
  mode: string;
  warn: (message: string) => void;
  /** `sum`: of all that the bundle is made from. */
  bundleOf: (sum: string, language: string) => Promise<ReaderBundle>;
};

/** Checks the edition, bundles browser and build code, scales pictures, renders every page: all that a site holds, into an output. */
export async function makeSite(
  { root, cache, stamps, mode, warn, bundleOf }: SiteMaker,
  { editionFolder, outFolder, isPrecompressed, shareImages: most, now }: BuildSettings,
  opened: SiteOutput | Promise<SiteOutput>,
): Promise<void> {
  const progress = progressLine();
  const sum = sourcesSum(root, [peekEdition(editionFolder), mode, process.env.NODE_ENV]);

  progress.step('Reading the edition');
  const { edition, articles, redirects } = await readArchive(editionFolder, {
    cache,
    recipe: sum,
    stamps,
    warn,
  });

  const output = await opened;

  progress.step('Bundling the reader');
  const bundle = await bundleOf(sum, edition.inLanguage);
  const { assets, bootScript } = bundle;
  const policy = contentSecurityPolicy(scriptHash(bootScript), edition.search?.openSearch?.url);
  await copyFiles(bundle.client, output, (file) => !file.endsWith('licences.json'));
  await copyFiles(join(root, 'public'), output, (file) => !file.startsWith(`edition${sep}`));

  progress.step('Copying and scaling pictures');
  await publishMedia(mediaOf(articles), { edition: editionFolder, cache: join(cache, 'media') }, output);
  const answers = keptAnswers(join(cache, 'answers', `${sumOf(editionFolder).slice(0, 16)}.json`));
  const shareImages = await drawShareImages(
    // Programs that show an image with a link read no page that scripts draw.
    { edition, articles, most: Math.min(most, edition.prerenderedArticles ?? most) },
    { edition: editionFolder, cache: join(cache, 'share'), output, names: answers },
    (made) => progress.step(`Drawing share images ${made}`),
  );

  const info = editionInfo(edition, articles, now);
  const template = readFileSync(join(bundle.client, 'index.html'), 'utf8');
  const frame = { template, edition: info, assets, bootScript, shareImage: shareImages.paper, policy };
  const settings = { frame, pronunciation: pronunciationOf(edition), outFolder: output.staging };
  const renderers = openRenderers(bundle.worker, settings);
  try {
    const { pageCount, jobs, files, lists, home } = planSite(
      edition,
      articles,
      shareImages.articles,
      keptSpeech(answers, sum),
      now,
    );
    const tasks = pageTasks(jobs, output, sumOf(JSON.stringify([sum, settings.pronunciation, frame])));
    let pages = 0;
    const rendering = await renderers.render(tasks, (made) => {
      for (const { file, made: page } of made) output.record(file, page);
      pages += made.filter(({ file }) => file.endsWith('.html')).length;
      progress.step(`Rendering pages ${pages}`);
    });

    progress.step('Indexing the archive');
    const indexes = join(cache, 'search');
    const amendments = openAmendments(
      join(cache, 'amendments', `${sumOf(outFolder).slice(0, 16)}.json`),
      indexes,
      sum,
    );
    await writeSearch(edition, articles, { output, cache: indexes, recipe: sum, answers, amendments });
    answers.save();
    await rendering.made;
    output.write(dataPaths.edition, JSON.stringify(info));
    for (const { file, content } of files) output.write(file, JSON.stringify(content));
    output.write(dataPaths.today, JSON.stringify(weighToday(output, home, articles)));
    writeSiteFiles(output, { edition, articles, lists, redirects, policy, now, recipe: sum });
    output.write(manifestFile, JSON.stringify(webManifest(edition, shortcutWords(root, edition))));
    await drawIcons({ editionFolder, publicFolder: join(root, 'public') }, paperColor, output);
    const ofWorker = await writeServiceWorker(root, output, { basePath: edition.basePath, bundle });
    const libraries = shippedLibraries(root, [join(bundle.client, bundledLibrariesFile), ofWorker]);
    output.write(licencesFile, licencesText(libraries));
    const { name, url, basePath } = edition;
    const about = { name, url, basePath, dateModified: info.dateModified, pages: pageCount };
    if (isPrecompressed) await precompress(output, (made) => progress.step(`Compressing files ${made}`));
    output.write(buildManifestFile, buildManifest(output, about));
    progress.done(`${edition.name}: ${pageCount} pages in ${outFolder}`);
  } finally {
    await renderers.close();
  }
}

function* mediaOf(articles: Iterable<Article>) {
  for (const article of articles) yield* factsOf(article).media;
}

/** What the shortcuts of the installed paper are called, in the language of its interface. */
function shortcutWords(root: string, { inLanguage }: Edition): ShortcutWords {
  const file = join(root, `src/i18n/messages/${interfaceLanguageFor(inLanguage)}.json`);
  const { home, briefing, saved } = JSON.parse(readFileSync(file, 'utf8'));
  // Only Arabic has words for none; elsewhere the page says how long it takes.
  return { latest: home.latest, briefing: briefing.title_zero ?? briefing.listen, saved: saved.title };
}

/** Copies the files of a folder into the output as they are. */
async function copyFiles(
  folder: string,
  output: SiteOutput,
  isWanted: (file: string) => boolean = () => true,
): Promise<void> {
  for await (const file of filesBelow(folder)) {
    const source = join(folder, file);
    if (isWanted(file)) output.copy(file.split(sep).join('/'), source, `${source} ${fileStamp(source)}`);
  }
}
