import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { bundleBootScript } from '#publish/build/boot-script.ts';
import type { BuildSettings } from '#publish/build/build-settings.ts';
import { EditionError } from '#publish/build/edition-error.ts';
import { pageDocument } from '#publish/build/page-document.ts';
import type { PageJob } from '#publish/build/site-plan.ts';
import { bothForms } from '#publish/hosts/both-forms.ts';
import { brokenEditionPage } from './broken-edition-page.ts';
import { developmentEdition } from './development-edition.ts';
import { sendMedia } from './send-media.ts';

type BuildEntry = typeof import('#app/entry-build.tsx');

const gallery: PageJob = { page: 'gallery', path: '/gallery/', jsonFile: null, data: {} };

/**
 * Serves pages and edition data from the folder as it is at each request, rendered by the same code as in a build.
 * A saved article shows at once.
 */
export function serveInDevelopment(server: ViteDevServer, { editionFolder }: BuildSettings): () => void {
  const { root, base } = server.config;
  const folder = developmentEdition(server, editionFolder);
  const bootScript = bundleBootScript(root);
  let changes = 0;
  let shown = 0;
  server.watcher.add(editionFolder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(editionFolder)) return;
    changes += 1;
    server.hot.send({ type: 'full-reload' });
  });
  // A page that was on its way while something was saved could not be told: it was not connected yet.
  server.hot.on('vite:client:connect', (_, client) => {
    if (shown !== changes) client.send({ type: 'full-reload' });
  });

  server.middlewares.use(
    answer(async (path, response) => {
      if (!path.startsWith('edition/')) return false;
      if (path.startsWith('edition/media/')) {
        const media = await folder.media(path.slice('edition/'.length));
        if (media) sendMedia(response, path, media);
        else send(response, 404, 'application/json', 'null');
        return true;
      }
      const content = await folder.data(path);
      send(response, content ? 200 : 404, 'application/json', JSON.stringify(content ?? null));
      return true;
    }, base),
  );

  // With Vite's client in it, as every page has it: so it loads itself again when something is saved.
  const tellBroken = async (message: string, response: ServerResponse) =>
    send(response, 500, 'text/html', await server.transformIndexHtml('/', brokenEditionPage(message)));

  const page = answer(
    async (path, response) => {
      shown = changes;
      const { edition, pageAt, pageOf, redirects, dataOf } = await folder.load();
      const moved = redirects.find(({ from }) => bothForms(from).includes(base + path));
      if (moved) {
        // For now only: what is being written may get another address, and a browser never forgets a 301.
        response.writeHead(302, { Location: moved.to }).end();
        return true;
      }
      const found = path === 'gallery/' ? gallery : pageAt(`/${path}`);
      // As a host does it: an older article without HTML is drawn by scripts in the page without a page.
      const job = found?.isDataOnly ? pageOf('shell') : (found ?? pageOf('not-found'));
      if (!job) return false;
      const { createPageRenderer } = (await server.ssrLoadModule('/src/app/entry-build.tsx')) as BuildEntry;
      const render = await createPageRenderer(edition);
      const source = await readFile(join(root, 'index.html'), 'utf8');
      const template = await server.transformIndexHtml(`/${path}`, source);
      const assets = {
        stylesheets: ['src/styles/index.css?direct'],
        pageStylesheets: {},
        preloadedFonts: [],
      };
      const frame = {
        template,
        edition,
        assets,
        bootScript: await bootScript,
        shareImage: null,
        policy: null,
      };
      send(
        response,
        found ? 200 : 404,
        'text/html',
        pageDocument(frame, { page: job.page, facts: job.facts, ...(await render(job.path, dataOf(job))) }),
      );
      return true;
    },
    base,
    tellBroken,
  );

  return () => {
    server.middlewares.use((request, response, next) =>
      asksForPage(request) ? page(request, response, next) : next(),
    );
  };
}

/** What is no browser (a check of links, `curl`) does not say that it wants HTML; addresses of pages end with a slash. */
function asksForPage({ headers, originalUrl = '/' }: Connect.IncomingMessage): boolean {
  return headers.accept?.includes('text/html') || /^[^?]*\/(?:\?|$)/.test(originalUrl);
}

/** A middleware from a function of the path; a broken edition is told in the browser as in the terminal. */
function answer(
  respond: (path: string, response: ServerResponse) => Promise<boolean>,
  base: string,
  tellBroken = async (message: string, response: ServerResponse) =>
    send(response, 500, 'text/plain', message),
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [address = '/'] = (request.originalUrl ?? '/').split('?');
    respond(decodeURI(address).slice(base.length), response)
      .then(
        (isDone) => isDone || next(),
        (error: unknown) =>
          error instanceof EditionError ? tellBroken(error.message, response) : next(error),
      )
      .catch(next);
  };
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  const charset = type.startsWith('text/') || type.endsWith('json') ? '; charset=utf-8' : '';
  response.writeHead(status, { 'Content-Type': type + charset, 'Cache-Control': 'no-cache' }).end(content);
}
