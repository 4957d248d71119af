import type { TFunction } from 'i18next';
import type { LoadProblem } from '#data/edition-source.ts';

/** What the pages of the problems are called. */
export function problemTitles(t: TFunction): Record<LoadProblem, string> {
  return {
    missing: t('problem.missing.title'),
    malformed: t('problem.malformed.title'),
    unreachable: t('problem.unreachable.title'),
  };
}
