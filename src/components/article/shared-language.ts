import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Run } from '#domain/article/run.ts';

/** `lang` and `dir` of a block whose every run is in one other language: then the whole block stands in its direction. */
export function sharedLanguage(runs: readonly Run[]): { lang: string; dir: 'rtl' | 'ltr' } | null {
  const lang = runs[0]?.lang;
  if (!lang || runs.some((run) => run.lang !== lang)) return null;
  return { lang, dir: runs[0]?.dir ?? directionOfLanguage(lang) };
}
