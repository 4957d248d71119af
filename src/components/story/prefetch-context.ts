import { createContext } from 'react';

/** Fetches an article's data ahead of the reader. The composition root knows how; build time does nothing. */
export const PrefetchContext = createContext<(articleId: string) => void>(() => {});
