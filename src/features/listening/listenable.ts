import type { Article } from '#domain/article/article.ts';
import type { ArticlePage } from '#domain/edition/article-page.ts';
import type { Speech } from '#domain/spoken-text/speech.ts';

/** What must be known of an article to read it aloud: its summary, and where there is one the rest of it. */
export type ListenableArticle = Pick<Article, 'id' | 'headline' | 'inLanguage'> &
  Partial<Pick<Article, 'dir' | 'description' | 'abstract' | 'blocks' | 'audio' | 'image'>> & {
    speech?: Speech;
  };

/** An article's page as something that can be listened to. */
export function listenableOf({
  article,
  speech,
}: Pick<ArticlePage, 'article' | 'speech'>): ListenableArticle {
  return speech ? { ...article, speech } : article;
}

/** The id under which the listening list stands with the player; an article's id never has a slash. */
export const listId = '/list';

/** A place in an article: a UTF-16 offset in the text of the element that shows a segment. */
export type SpokenPlace = { segment: string; start: number };

/** An article from its headline to its end, or from a place on. `goesOn`: from where the reader left it, without having asked. */
export type ListenableWhole = {
  id: string;
  article: ListenableArticle;
  from?: SpokenPlace | undefined;
  goesOn?: boolean;
};

/** Several articles one after the other: the headline and the summary of each. */
export type ListenableList = { id: typeof listId; inLanguage: string; stories: readonly ListenableArticle[] };

/** What can be read aloud; an article by itself stands for its summary. */
export type Listenable = ListenableArticle | ListenableWhole | ListenableList;

/** The id under which a whole article stands with the player. */
export function wholeId(articleId: string): string {
  return `/whole/${articleId}`;
}
