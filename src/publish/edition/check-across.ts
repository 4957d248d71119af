import { statSync } from 'node:fs';
import { join } from 'node:path';
import { quoteFound } from '#domain/problem.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import type { FileProblem, ReadMedia, ReadParts } from './read-edition.ts';

/**
 * Checks what only the whole edition can tell: repeated ids, related articles that are not there, missing files. `broken`: what can
 * be read of articles with mistakes.
 */
export function checkAcross(
  folder: string,
  articles: readonly ReadMedia[],
  broken: readonly ReadParts[],
): FileProblem[] {
  const all: ReadParts[] = [...articles, ...broken];
  const ids = new Set(all.map(({ article }) => article.id));
  // A picture may stand in a thousand articles.
  const isThere = rememberByKey((url) => isFile(join(folder, url)));
  return [
    ...repeatedIds(all),
    ...all.flatMap((read) => [...unknownRelated(read, ids), ...unknownOriginal(read, ids)]),
    ...articles.flatMap((read) => missingMedia(read, isThere)),
  ];
}

/** Ids that differ in capital letters only are one file on Windows and macOS. */
function repeatedIds(articles: readonly ReadParts[]): FileProblem[] {
  const seen = new Set<string>();
  return articles.flatMap(({ article: { id }, file }) => {
    if (id === undefined) return [];
    const folded = id.normalize('NFC').toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      {
        severity: 'error',
        file,
        path: 'id',
        expected: { code: 'unique' },
        found: quoteFound(id),
      },
    ];
  });
}

function unknownRelated(
  { article: { related = [] }, file }: ReadParts,
  ids: ReadonlySet<string | undefined>,
): FileProblem[] {
  return related.flatMap((other, index) =>
    ids.has(other)
      ? []
      : [
          {
            severity: 'warning',
            file,
            path: `related[${index}]`,
            expected: { code: 'known-id' },
            found: quoteFound(other),
          },
        ],
  );
}

function unknownOriginal(
  { article: { translationOfWork }, file }: ReadParts,
  ids: ReadonlySet<string | undefined>,
): FileProblem[] {
  if (translationOfWork === undefined || ids.has(translationOfWork)) return [];
  return [
    {
      severity: 'warning',
      file,
      path: 'translationOfWork',
      expected: { code: 'known-id' },
      found: quoteFound(translationOfWork),
    },
  ];
}

function missingMedia({ media, file }: ReadMedia, isThere: (url: string) => boolean): FileProblem[] {
  return media.flatMap(({ url, path }) =>
    isThere(url)
      ? []
      : [
          {
            severity: 'error',
            file,
            path,
            expected: { code: 'existing-file' },
            found: quoteFound(url),
          },
        ],
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
