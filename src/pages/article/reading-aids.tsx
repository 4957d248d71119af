import type { RefObject } from 'react';
import { useWhenIdle } from '#components/ui/use-when-idle.ts';
import type { Article } from '#domain/article/article.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { ListenableArticle } from '#features/listening/listenable.ts';

/** What the aids need: the article, its paper, and the element that holds the body. */
export type ReadingAidsProps = {
  article: Article;
  /** The same as it is said. */
  listenable: ListenableArticle;
  edition: EditionInfo;
  body: RefObject<HTMLElement | null>;
};

const load = () => import('./reading-tools.tsx').then(({ ReadingTools }) => ReadingTools);

/** Brings what makes reading comfortable once the page answers and is idle. An article can be read without any of it. */
export function ReadingAids(props: ReadingAidsProps) {
  const Tools = useWhenIdle(load);
  return Tools && <Tools {...props} />;
}
