import type { Article } from './article.ts';

const rtlLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Base direction of a language written in its usual script. */
export function directionOfLanguage(language: string): 'rtl' | 'ltr' {
  return rtlLanguages.has(language.toLowerCase().split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** Direction of an article: its own `dir`, else that of its language. */
export function articleDirection({ dir, inLanguage }: Pick<Article, 'dir' | 'inLanguage'>): 'rtl' | 'ltr' {
  return dir ?? directionOfLanguage(inLanguage);
}
