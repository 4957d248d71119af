import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { interfaceLanguageFor } from '#i18n/interface-languages.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { bundleBootScript } from '#publish/build/boot-script.ts';
import type { BuildSettings } from '#publish/build/build-settings.ts';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { EditionError } from '#publish/build/edition-error.ts';
import { pageDocument } from '#publish/build/page-document.ts';
import { editionInfo, type PageJob, pageJobs } from '#publish/build/page-jobs.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { deriveRenditions } from '#publish/media/derive-renditions.ts';

type BuildEntry = typeof import('#app/entry-build.tsx');

/**
 * Serves pages and edition data from the folder as it is at each request, rendered by the same code as in a build.
 * A saved article shows at once.
 */
export function serveInDevelopment(server: ViteDevServer, { editionFolder }: BuildSettings): () => void {
  const { root, base, logger } = server.config;
  const mediaFolder = join(cacheFolder(root), 'development');
  const bootScript = bundleBootScript(root);
  server.watcher.add(editionFolder);
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(editionFolder)) server.hot.send({ type: 'full-reload' });
  });

  const load = async () => {
    const { edition, articles } = await loadEdition(editionFolder, (message) => logger.warn(message));
    return { edition, articles, jobs: [...pageJobs(edition, articles)] };
  };

  server.middlewares.use(async (request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(base.length);
    if (path.startsWith('edition/media/')) return sendMedia(path.slice('edition/'.length), response, next);
    if (!path.startsWith('edition/')) return next();
    const { edition, articles, jobs } = await load();
    const content =
      path === 'edition/edition.json'
        ? editionInfo(edition, articles)
        : dataOf(jobs.find(({ jsonFile }) => jsonFile === path));
    send(response, content ? 200 : 404, 'application/json', JSON.stringify(content ?? null));
  });

  return () => {
    server.middlewares.use(async (request, response, next) => {
      if (!request.headers.accept?.includes('text/html')) return next();
      try {
        const { edition, articles, jobs } = await load();
        const path = `/${(request.originalUrl ?? '/').split('?')[0]?.slice(base.length)}`;
        const found = jobs.find((job) => job.path === path);
        const job = found ?? jobs.find(({ htmlFile }) => htmlFile === '404.html');
        if (!job) return next();
        const info = editionInfo(edition, articles);
        const { createPageRenderer } = (await server.ssrLoadModule('/src/app/entry-build.tsx')) as BuildEntry;
        const render = createPageRenderer(info, await loadMessages(interfaceLanguageFor(edition.inLanguage)));
        const source = await readFile(join(root, 'index.html'), 'utf8');
        const template = await server.transformIndexHtml(request.url ?? '/', source);
        const assets = { stylesheets: ['src/styles/index.css?direct'], preloadedFonts: [] };
        const frame = { template, edition: info, assets, bootScript: await bootScript, policy: null };
        send(response, found ? 200 : 404, 'text/html', pageDocument(frame, await render(job.path, job.data)));
      } catch (error) {
        if (error instanceof EditionError) send(response, 500, 'text/plain', error.message);
        else next(error);
      }
    });
  };

  async function sendMedia(url: string, response: ServerResponse, next: () => void): Promise<void> {
    const { articles } = await load();
    const pictures = articles.flatMap(mediaOfArticle).filter((reference) => reference.kind === 'picture');
    const asked = pictures.filter((picture) => url.startsWith(picture.url.replace(/\.[a-z0-9]+$/, '')));
    const cache = join(cacheFolder(root), 'media');
    await deriveRenditions(asked, { edition: editionFolder, cache, target: mediaFolder });
    const content = await readFile(join(mediaFolder, url)).catch(() =>
      readFile(join(editionFolder, url)).catch(() => null),
    );
    if (!content) return next();
    const extension = url.split('.').at(-1) ?? '';
    const types: Record<string, string> = { mp3: 'audio/mpeg', mp4: 'video/mp4', svg: 'image/svg+xml' };
    send(response, 200, types[extension] ?? `image/${extension}`, content);
  }
}

function dataOf(job: PageJob | undefined): unknown {
  return job && Object.values(job.data)[0];
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response
    .writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' })
    .end(content);
}
