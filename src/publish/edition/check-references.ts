import type { Edition } from '#domain/edition/edition.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import type { SoundParts } from './sound-parts.ts';

/** Checks what an article says of itself against its file name and its edition. */
export function checkReferences(
  { id, articleSection }: SoundParts,
  fileStem: string,
  edition: Edition,
): Problem[] {
  const problems: Problem[] = [];
  // macOS hands out file names in decomposed form: compare in NFC.
  if (id !== undefined && id.normalize('NFC') !== fileStem.normalize('NFC')) {
    const expected = { code: 'file-name', options: [fileStem] } as const;
    problems.push({ severity: 'error', path: 'id', expected, found: quoteFound(id) });
  }
  if (articleSection && !edition.sections.some(({ id }) => id === articleSection.id)) {
    const sections = edition.sections.map(({ id }) => id);
    const expected = { code: 'known-section', options: sections } as const;
    problems.push({
      severity: 'error',
      path: 'articleSection.id',
      expected,
      found: quoteFound(articleSection.id),
    });
  }
  return problems;
}
