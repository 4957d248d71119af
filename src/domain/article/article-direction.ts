import { isRtlLanguage } from '#lib/is-rtl-language.ts';
import type { Article } from './article.ts';

/** Base direction of a language written in its usual script. */
export function directionOfLanguage(language: string): 'rtl' | 'ltr' {
  return isRtlLanguage(language) ? 'rtl' : 'ltr';
}

/** Direction of an article: its own `dir`, else that of its language. */
export function articleDirection({ dir, inLanguage }: Pick<Article, 'dir' | 'inLanguage'>): 'rtl' | 'ltr' {
  return dir ?? directionOfLanguage(inLanguage);
}
