import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { quoteFound } from '#domain/problem.ts';
import { mediaOfArticle } from './media-of-article.ts';
import type { FileProblem } from './read-edition.ts';

/** Checks what only the whole edition can tell: repeated ids, related articles that are not there, missing files. */
export function checkAcross(folder: string, articles: readonly Article[]): FileProblem[] {
  const ids = new Set(articles.map(({ id }) => id));
  return [
    ...repeatedIds(articles),
    ...articles.flatMap((article) => [...unknownRelated(article, ids), ...missingMedia(article, folder)]),
  ];
}

/** Ids that differ in capital letters only are one file on Windows and macOS. */
function repeatedIds(articles: readonly Article[]): FileProblem[] {
  const seen = new Set<string>();
  return articles.flatMap(({ id }) => {
    const folded = id.normalize('NFC').toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      {
        severity: 'error',
        file: fileOf(id),
        path: 'id',
        expected: { code: 'unique' },
        found: quoteFound(id),
      },
    ];
  });
}

function unknownRelated({ id, related = [] }: Article, ids: ReadonlySet<string>): FileProblem[] {
  return related.flatMap((other, index) =>
    ids.has(other)
      ? []
      : [
          {
            severity: 'warning',
            file: fileOf(id),
            path: `related[${index}]`,
            expected: { code: 'known-id' },
            found: quoteFound(other),
          },
        ],
  );
}

function missingMedia(article: Article, folder: string): FileProblem[] {
  return mediaOfArticle(article).flatMap(({ url, path }) =>
    existsSync(join(folder, url))
      ? []
      : [
          {
            severity: 'error',
            file: fileOf(article.id),
            path,
            expected: { code: 'existing-file' },
            found: quoteFound(url),
          },
        ],
  );
}

function fileOf(id: string): string {
  return `articles/${id}.json`;
}
