import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { normalize } from 'node:path/posix';
import compression from 'compression';
import type { Connect, PreviewServer } from 'vite';
import type { BuildSettings } from '#publish/build/build-settings.ts';
import { bothForms } from '#publish/hosts/both-forms.ts';
import { contentType } from '#publish/hosts/content-type.ts';
import { servingRulesFile } from '#publish/hosts/host-files.ts';
import type { ServingRules } from '#publish/hosts/serving-rules.ts';
import { clientRenderedPage } from './client-rendered-page.ts';

/**
 * Makes `vite preview` behave as a good static host: compressed, with the site's security headers, files with a
 * hash cached for ever, and 404.html for what is not there.
 */
export function servePreview(server: PreviewServer, { outFolder }: BuildSettings): () => void {
  const file = join(outFolder, servingRulesFile);
  // Read at each request: after another build the old policy would refuse the new inline script.
  const readRules = (): ServingRules | null =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const { base } = server.config;

  // Express's types ask for more than connect gives and compression needs.
  server.middlewares.use(compression() as unknown as Connect.NextHandleFunction);
  server.middlewares.use((request, response, next) => {
    const rules = readRules();
    for (const [name, value] of Object.entries(rules?.headers ?? {})) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = addressOf(request.originalUrl);
    const moved = rules?.redirects.find(({ from }) => bothForms(from).includes(path));
    if (moved) {
      response.writeHead(301, { Location: moved.to + query }).end();
      return;
    }
    const own = path.slice(base.length);
    const kept = rules?.caching.find(
      ({ folder }) => own.startsWith(folder) && existsSync(join(outFolder, own)),
    );
    response.setHeader('Cache-Control', kept?.value ?? rules?.cacheControl ?? 'no-cache');
    const type = contentType(own);
    if (type) response.setHeader('Content-Type', type);
    // "/articles/x" is the folder of a page: one address for one page.
    const isPage =
      existsSync(join(outFolder, own, 'index.html')) || clientRenderedPage(outFolder, rules, own) !== null;
    if (!path.endsWith('/') && isPage) {
      response.writeHead(308, { Location: encodeURI(`${path}/`) + query }).end();
      return;
    }
    next();
  });

  return () => {
    server.middlewares.use(async (request, response) => {
      const { path } = addressOf(request.originalUrl);
      const page =
        path.startsWith(base) && path.endsWith('/') ? await pageOfFolder(path.slice(base.length)) : null;
      const content = page ?? (await readPage('404.html')) ?? 'Run "npm run build" first.';
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(content);
    });
  };

  /** The page of a folder: its own file, else the one that scripts draw it in; null when there is none. */
  async function pageOfFolder(folder: string): Promise<string | null> {
    const page = await readPage(`${folder}index.html`);
    const drawn = page === null ? clientRenderedPage(outFolder, readRules(), folder) : null;
    return drawn ? readPage(drawn) : page;
  }

  /** A page of the output; null when there is none, or when its path leads out of the folder. */
  async function readPage(path: string): Promise<string | null> {
    const page = resolve(outFolder, path);
    return page.startsWith(outFolder + sep) ? readFile(page, 'utf8').catch(() => null) : null;
  }
}

/** Path and query of a request, with the site's base path, which Vite cuts off from `url`; a path with broken percent-encoding stays as it came. */
function addressOf(url = '/'): { path: string; query: string } {
  // Two slashes at the beginning would make a redirect lead to another house.
  const [address = '/'] = url.split('?', 1);
  const query = url.slice(address.length);
  const path = address.replace(/^\/+/, '/');
  try {
    return { path: normalize(decodeURIComponent(path)), query };
  } catch {
    return { path, query };
  }
}
