import { readFileSync } from 'node:fs';
import { createPageRenderer } from '../../src/app/entry-build.tsx';
import type { Article } from '../../src/domain/article/article.ts';
import type { Edition } from '../../src/domain/edition/edition.ts';
import { editionInfo } from '../../src/publish/build/edition-info.ts';
import { pageDocument } from '../../src/publish/build/page-document.ts';
import { htmlFileOf, planSite } from '../../src/publish/build/site-plan.ts';

/** Renders every page of an edition as the build does, by its file; scripts and styles are not bundled. */
export async function pagesOf(edition: Edition, articles: readonly Article[]): Promise<Map<string, string>> {
  const info = editionInfo(edition, articles);
  const render = await createPageRenderer(info);
  const template = readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', edition.basePath);
  const frame = {
    template,
    edition: info,
    assets: { stylesheets: ['assets/index-1a2b.css'], pageStylesheets: {}, preloadedFonts: [] },
    bootScript: 'document.documentElement.dataset.theme="dark"',
    shareImage: 'share/paper.jpg',
    policy: "default-src 'self'",
  };
  const shareImages = new Map(articles.map(({ id }) => [id, 'share/article.jpg']));
  const pages = new Map<string, string>();
  for (const job of planSite(edition, articles, shareImages).jobs) {
    const rendered = await render(job.path, job.data);
    pages.set(htmlFileOf(job), pageDocument(frame, { page: job.page, facts: job.facts, ...rendered }));
  }
  return pages;
}
