import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { dataPaths, paths } from '#domain/paths.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import { pageFile } from './page-file.ts';
import type { Redirect } from './redirect.ts';
import { redirectAddress } from './redirect-address.ts';
import { redirectPage } from './redirect-page.ts';

/** A file of the output: written as it is, or a copy of another one. */
export type RedirectFile = { file: string } & ({ content: string } | { copyOf: string });

/**
 * What leads on from old addresses where a host knows no redirects: a page for each, and for an article also its data, which
 * the reader fetches when a link in a text still has the old id.
 */
export function* redirectFiles(
  edition: Edition,
  redirects: readonly Redirect[],
  articles: readonly Article[],
): Generator<RedirectFile> {
  const headlines = new Map(articles.map(({ id, headline }) => [paths.article.getHref(id), headline]));
  for (const { from, to } of redirects) {
    const file = pageFile(from);
    const title = headlines.get(encodeURI(to)) ?? safeDecode(to);
    if (file) yield { file, content: redirectPage(edition, redirectAddress(edition, to), title) };
    const [oldId, newId] = [articleId(from), articleId(to)];
    if (file && oldId && newId && headlines.has(encodeURI(to))) {
      yield { file: dataFile(oldId), copyOf: dataFile(newId) };
    }
  }
}

function articleId(path: string): string | null {
  const [, id = null] = /^\/articles\/([^/]+)\/?$/u.exec(path) ?? [];
  return id;
}

function dataFile(id: string): string {
  return decodeURIComponent(dataPaths.article(id));
}
