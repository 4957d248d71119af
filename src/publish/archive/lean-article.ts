import { readFileSync } from 'node:fs';
import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { EditionError } from '#publish/build/edition-error.ts';

/** All of an article but its body. */
export type ArticleHead = Omit<Article, 'blocks'>;

/**
 * An article that does not hold its body, nine tenths of it: `blocks` reads it from the file whenever it is asked for. A hundred
 * thousand articles would not fit into a gigabyte.
 */
export function leanArticle(head: ArticleHead, file: string): Article {
  const article = Object.defineProperty({ ...head }, 'blocks', blocks) as Article;
  files.set(article, file);
  return article;
}

const files = new WeakMap<object, string>();

/** One getter for all: with one for each V8 would take every article for a dictionary, and read it so. */
const blocks: PropertyDescriptor & ThisType<Article> = {
  enumerable: true,
  get(): Block[] {
    return wholeArticle(files.get(this) ?? '').blocks;
  },
};

/** Reads an article that was found good before. Throws an EditionError where it was changed meanwhile, and not for the better. */
export function wholeArticle(file: string): Article {
  const parsed = parseArticle(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')));
  if (!parsed.ok) throw new EditionError(`${file} was changed while the site was built.`);
  return parsed.value.article;
}
