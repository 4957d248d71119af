import type { Listenable } from './listenable.ts';

/** An article with a summary of three sentences, for tests. */
export function buildListenable(changes: Partial<Listenable> = {}): Listenable {
  return {
    id: 'iraq-coalition',
    headline: 'بغداد تبحث مع واشنطن موعد انسحاب قوات التحالف الدولي',
    inLanguage: 'ar',
    abstract: [
      'يسعى العراق إلى بدء انسحاب قوات التحالف في سبتمبر.',
      'قد يبقى عدد من العسكريين بصفة استشارية.',
      'بدأ الحوار في يناير، وأثمر لجنة عسكرية مشتركة.',
    ],
    ...changes,
  };
}
