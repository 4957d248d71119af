import { type RefObject, useEffect } from 'react';
import { bringPictures } from './bring-pictures.ts';

/** Lets the worker keep all pictures of the article around a body, those too that the reader has not come to. */
export function useWholeArticle(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const article = body.current?.closest('article');
    return article ? bringPictures(article) : undefined;
  }, [body]);
}
