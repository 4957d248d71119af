import { createContext } from 'react';

/** Fetches the data of a page of the site ahead of the reader. The composition root knows how; build time does nothing. */
export const PrefetchContext = createContext<(path: string) => void>(() => {});
