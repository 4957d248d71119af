import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A page and its twins, by their paths. */
export type Twins = { page: string; scriptFree: string; client: string };

const scripts =
  /<script(?: type="module"[^>]*| type="application\/json"[^>]*)?>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g;

/**
 * Lays twins of some pages into a built site: each without scripts, the limit of what its bytes allow, and as a plain page of
 * React that draws the same text in the browser, with the same styles and typefaces. `pages` are paths with their data files.
 */
export async function addTwins(site: string, pages: Readonly<Record<string, string>>): Promise<Twins[]> {
  const code = join(site, 'twins/code');
  await build({
    configFile: false,
    root: resolve('tests/fixtures/client-twin'),
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: code,
      emptyOutDir: true,
      rollupOptions: {
        input: resolve('tests/fixtures/client-twin/client-twin.tsx'),
        output: { entryFileNames: 'client-twin.js' },
      },
    },
  });
  return Object.entries(pages).map(([page, data]) => {
    const html = readFileSync(join(site, page, 'index.html'), 'utf8');
    const twins = { page, scriptFree: `/twins/script-free${page}`, client: `/twins/client${page}` };
    write(site, twins.scriptFree, withoutScripts(html));
    write(site, twins.client, clientPage(html, data));
    return twins;
  });
}

function write(site: string, path: string, html: string): void {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path, 'index.html'), html);
}

/** What the boot script would decide stands in the page: the typefaces and the lead picture are asked for at once. */
function withoutScripts(html: string): string {
  return html
    .replace(scripts, '')
    .replace(/<link data-preload="\w+"/g, '<link rel="preload"')
    .replace('loading="lazy"', 'loading="eager"');
}

function clientPage(html: string, data: string): string {
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const [title] = html.match(/<title>[^<]*<\/title>/) ?? [];
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}${styles.join('')}<script type="module" src="/twins/code/client-twin.js"></script></head><body><div data-of="${data}"></div></body></html>`;
}
