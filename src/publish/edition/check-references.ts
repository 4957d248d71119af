import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';

/** Checks what an article says of itself against its file name and its edition. */
export function checkReferences(article: Article, fileStem: string, edition: Edition): Problem[] {
  const problems: Problem[] = [];
  // macOS hands out file names in decomposed form: compare in NFC.
  if (article.id.normalize('NFC') !== fileStem.normalize('NFC')) {
    const expected = { code: 'file-name', options: [fileStem] } as const;
    problems.push({ severity: 'error', path: 'id', expected, found: quoteFound(article.id) });
  }
  const sections = edition.sections.map(({ id }) => id);
  if (!sections.includes(article.articleSection.id)) {
    const expected = { code: 'known-section', options: sections } as const;
    problems.push({
      severity: 'error',
      path: 'articleSection.id',
      expected,
      found: quoteFound(article.articleSection.id),
    });
  }
  return problems;
}
