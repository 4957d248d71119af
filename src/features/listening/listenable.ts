import type { Article } from '#domain/article/article.ts';

/** What must be known of an article to read its summary aloud. */
export type Listenable = Pick<Article, 'id' | 'headline' | 'inLanguage' | 'dir' | 'abstract'>;
